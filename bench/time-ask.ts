import { openLibrary } from "../src/retrieval/index.ts";
import type { Passage } from "./corpus.ts";
import { toReadings } from "./readings.ts";
import { type Percentiles, timeEach } from "./time-each.ts";

/** Operation: one answer of a whole library, from the question's text to located excerpts; and how long the library took to open. */
export async function timeAsk(
  passages: readonly Passage[],
  questions: readonly string[],
): Promise<Percentiles & { open: number; rss: number }> {
  const readings = toReadings(passages);
  const begun = performance.now();
  const library = await openLibrary({ readings });
  const open = performance.now() - begun;
  globalThis.gc?.();
  const rss = process.memoryUsage.rss() / 1e6;
  return {
    ...timeEach(questions, (question) => {
      library.ask(question);
    }),
    open,
    rss,
  };
}
