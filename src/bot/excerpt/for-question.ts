import type { Excerpt, Library } from "../../retrieval/index.ts";
import type { Shown } from "../ask/render.ts";
import { MOST_PASSAGES } from "../discord/custom-id.ts";
import { eachOnce, nearestOf } from "./nearest.ts";

/**
 * Passages as an answer to the question shows them: with the answering words in bold as far as they are still found for it.
 * Those that have left the library are left out.
 */
export function excerptsFor(question: string, passageIds: readonly string[], library: Library): Shown {
  const answer = library.ask(question);
  const found = new Map(answer.excerpts.map((excerpt) => [excerpt.passageId, excerpt]));
  const areLines = answer.status === "answered" && answer.form === "lines";
  return {
    form:
      passageIds.length > MOST_PASSAGES || (areLines && passageIds.every((id) => found.has(id)))
        ? "lines"
        : "passages",
    excerpts: passageIds.flatMap((id) => found.get(id) ?? library.passage(id) ?? []),
  };
}

/** What a moderator may choose from: what was proposed, then what comes nearest, each once, at most so many. */
export function passagesToChoose(
  question: string,
  proposed: readonly string[],
  library: Library,
  most: number,
): readonly Excerpt[] {
  const ranked = library.search(question, { limit: most }).passages;
  const all = [
    ...excerptsFor(question, proposed, library).excerpts,
    ...nearestOf(library.ask(question, { limit: most })),
    ...ranked.flatMap(({ passageId }) => library.passage(passageId) ?? []),
  ];
  return eachOnce(all).slice(0, most);
}
