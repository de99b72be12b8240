import type { Answer, Excerpt } from "../../retrieval/index.ts";

/** What an answer has to show: its excerpts, or, where it refuses, the passages nearest to the question. */
export function nearestOf(answer: Answer): readonly Excerpt[] {
  return answer.status === "related" ? answer.closest : answer.excerpts;
}

/** Excerpts in their order, each passage once; of two with the same id, the later one in the earlier one's place. */
export function eachOnce(excerpts: readonly Excerpt[]): readonly Excerpt[] {
  return [...new Map(excerpts.map((excerpt) => [excerpt.passageId, excerpt])).values()];
}
