import type { Passage } from "./corpus.ts";
import { toReadings } from "./readings.ts";
import { type Percentiles, timeEach } from "./time-each.ts";
import { type OpenTimes, timeOpen } from "./time-open.ts";

/** Operation: one answer of a whole library, from the question's text to located excerpts; and what opening the library took. */
export async function timeAsk(
  passages: readonly Passage[],
  questions: readonly string[],
): Promise<Percentiles & OpenTimes & { rss: number }> {
  const readings = toReadings(passages);
  const { library, open, block, first } = await timeOpen({ readings }, questions[0] ?? "");
  globalThis.gc?.();
  const rss = process.memoryUsage.rss() / 1e6;
  return {
    ...timeEach(questions, (question) => {
      library.ask(question);
    }),
    open,
    block,
    first,
    rss,
  };
}
