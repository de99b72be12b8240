import { describe, expect, it } from "vitest";
import { toExcerpt } from "../../../src/retrieval/cite/excerpt.ts";
import { layOut } from "../../../src/retrieval/layout/layout.ts";
import { splitPassages } from "../../../src/retrieval/split/passages.ts";
import { makeReading } from "../make-reading.ts";

function runOf(source: string, [from, to] = [0, 0]) {
  const reading = makeReading(source);
  const passages = splitPassages(reading, layOut(reading));
  const [first, last] = [passages[from], passages[to]];
  if (!first || !last) throw new Error("the source has no such passages");
  return { reading, first, last };
}

describe("an excerpt", () => {
  const run = runOf("Letters\n\nIt rained a lot. It was the war that began it, they said.", [2, 2]);

  it("is the run's text, with the highlights and the score that it was given", () => {
    expect(toExcerpt(run, [[11, 14]], 2.5)).toMatchObject({
      reading: "letters",
      text: "It was the war that began it, they said.",
      highlights: [[11, 14]],
      score: 2.5,
    });
  });

  it("has neither where nothing was asked", () => {
    expect(toExcerpt(run)).toMatchObject({ highlights: [], score: 0 });
  });
});

describe("the locator of an excerpt", () => {
  const source =
    "Letters\n\nWar\nIt rained a lot. It was the war. They all said so.\nReports:\nMay 3, 1996  A\nMay 4, 1996  B";

  it("of several sentences names the first and the last", () => {
    expect(toExcerpt(runOf(source, [2, 3]))).toMatchObject({
      text: "It rained a lot. It was the war.",
      locator: { section: "War", paragraph: 1, sentences: [1, 2], lines: [4, 4], start: 13, end: 45 },
    });
  });

  it("of several list lines holds them and what divides them, and names no sentences", () => {
    const { text, locator } = toExcerpt(runOf(source, [6, 7]));
    expect(text).toBe("May 3, 1996  A\nMay 4, 1996  B");
    expect(locator).toMatchObject({ section: "Reports", paragraph: 1, lines: [6, 7] });
    expect(locator).not.toHaveProperty("sentences");
  });

  it("of the front matter has no section", () => {
    const { locator } = toExcerpt(runOf(source));
    expect(locator).toMatchObject({ paragraph: 1, lines: [1, 1] });
    expect(locator).not.toHaveProperty("section");
  });
});
