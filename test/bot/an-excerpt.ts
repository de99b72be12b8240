import type { Card, Excerpt } from "../../src/retrieval/index.ts";

/** A card and excerpts of it, as plain values, for tests of what only looks at values. */
export const card: Card = {
  name: "report",
  type: "report",
  title: "A Report",
  author: [{ family: "Writer", given: "Ann" }],
  issued: { year: 2002, month: 1, day: 18 },
  language: "en",
};

export function anExcerpt(text: string, more: Partial<Excerpt> = {}): Excerpt {
  return {
    passageId: "0123abcd.a.b",
    reading: "report",
    text,
    highlights: [],
    locator: {
      section: "Introduction",
      paragraph: 2,
      sentences: [1, 1],
      lines: [9, 9],
      start: 100,
      end: 100 + text.length,
      sha256: "a".repeat(64),
    },
    score: 0,
    ...more,
  };
}
