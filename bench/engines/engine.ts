import type { Passage } from "../corpus.ts";

/** How many hits are asked for: as many as Ibid ranks again. */
export const hitsWanted = 100;

/** A search engine as it is timed: the same passages, the same questions, in its own best way. */
export interface Engine {
  build(passages: readonly Passage[]): Promise<Built>;
}

export interface Built {
  /** Searches for a question as it was typed; returns how many hits it got. */
  search(question: string): number;
  /** All that `restore` needs, as it would stand in a file. */
  save(): Promise<string>;
  restore(saved: string): Promise<Built>;
}
