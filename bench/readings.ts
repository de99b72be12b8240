import { createHash } from "node:crypto";
import type { Reading } from "../src/retrieval/index.ts";
import type { Passage } from "./corpus.ts";

const passagesPerReading = 500;

/** The passages as paragraphs of readings, for what only a whole library does. */
export function toReadings(passages: readonly Passage[]): readonly Reading[] {
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
