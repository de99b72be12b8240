import type { Passage } from "../corpus.ts";

/** As many as Discord shows. */
export const choicesWanted = 25;

/** Completes what is being typed, in its own best way: every word must stand in the sentence, and the last is unfinished. */
export interface Completer {
  build(passages: readonly Passage[]): Promise<Complete>;
}

/** Returns how many choices it found. */
export type Complete = (typed: string) => number;

/** What is completed to: the sentences of all passages. */
export function sentencesOf(passages: readonly Passage[]): readonly string[] {
  return passages.flatMap(({ text }) => text.split(/(?<=\.) /));
}
