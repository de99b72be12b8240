import type { Built } from "./engines/engine.ts";
import { type Percentiles, timeEach } from "./time-each.ts";

/** Operation: one search for the hundred best passages, from the question as it was typed. */
export function timeSearch(built: Built, questions: readonly string[]): Percentiles {
  return timeEach(questions, (question) => {
    built.search(question);
  });
}
