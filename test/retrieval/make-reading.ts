import { createHash } from "node:crypto";
import type { Card, Reading } from "../../src/retrieval/types.ts";

/** A reading of a test's own, as a folder would give it: the hash is that of the text's UTF-8 bytes. */
export function makeReading(source: string, card: Partial<Card> = {}): Reading {
  return {
    card: { name: "letters", type: "book", title: "Letters", author: [], language: "en", ...card },
    source,
    sha256: createHash("sha256").update(source).digest("hex"),
  };
}
