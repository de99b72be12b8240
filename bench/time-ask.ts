import { createHash } from "node:crypto";
import type { Reading } from "../src/retrieval/index.ts";
import type { Passage } from "./corpus.ts";
import { type Percentiles, timeEach } from "./time-each.ts";
import { type OpenTimes, timeOpen } from "./time-open.ts";

const passagesPerReading = 500;

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

function toReadings(passages: readonly Passage[]): readonly Reading[] {
  return [...Map.groupBy(passages, ({ id }) => Math.floor(id / passagesPerReading))].map(
    ([number, together]) => {
      const source = together.map(({ text }) => text).join("\n\n");
      const name = `reading-${number}`;
      return {
        card: { name, type: "book", title: together[0]?.title ?? name, author: [], language: "en" },
        source,
        sha256: createHash("sha256").update(source).digest("hex"),
      };
    },
  );
}
