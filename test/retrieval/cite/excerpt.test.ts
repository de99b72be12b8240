import { describe, expect, it } from "vitest";
import { findWords } from "../../../src/retrieval/analyse/words.ts";
import { toExcerpt } from "../../../src/retrieval/cite/excerpt.ts";
import { layOut } from "../../../src/retrieval/layout/layout.ts";
import { splitPassages } from "../../../src/retrieval/split/passages.ts";
import { makeReading } from "../make-reading.ts";

function excerptOf(source: string, question = "", [from, to] = [0, 0]) {
  const reading = makeReading(source);
  const passages = splitPassages(reading, layOut(reading));
  const [first, last] = [passages[from], passages[to]];
  if (!first || !last) throw new Error("the source has no such passages");
  return toExcerpt({ reading, first, last }, findWords(question));
}

function highlightedIn(source: string, question: string): readonly string[] {
  const { text, highlights } = excerptOf(source, question);
  return highlights.map(([start, end]) => text.slice(start, end));
}

describe("the highlights of an excerpt", () => {
  it("are the words that were asked for, in whatever form they stand there", () => {
    expect(highlightedIn("Treaties bind Russia’s neighbours", "Does the treaty bind Russia?")).toEqual([
      "Treaties bind Russia’s",
    ]);
  });

  it("join words that only a space or a hyphen divides, and no others", () => {
    expect(highlightedIn("Anti-Ballistic Missile, Treaty", "anti-ballistic missile treaty")).toEqual([
      "Anti-Ballistic Missile",
      "Treaty",
    ]);
  });

  it("are none when nothing was asked", () => {
    expect(highlightedIn("Treaties bind", "")).toEqual([]);
  });

  it("count from the excerpt's own beginning", () => {
    const source = "Letters\n\nIt rained a lot. It was the war that began it, they said.";
    expect(excerptOf(source, "war", [2, 2])).toMatchObject({
      text: "It was the war that began it, they said.",
      highlights: [[11, 14]],
    });
  });
});

describe("the locator of an excerpt", () => {
  const source =
    "Letters\n\nWar\nIt rained a lot. It was the war. They all said so.\nReports:\nMay 3, 1996  A\nMay 4, 1996  B";

  it("of several sentences names the first and the last", () => {
    expect(excerptOf(source, "", [2, 3])).toMatchObject({
      text: "It rained a lot. It was the war.",
      locator: { section: "War", paragraph: 1, sentences: [1, 2], lines: [4, 4], start: 13, end: 45 },
    });
  });

  it("of several list lines holds them and what divides them, and names no sentences", () => {
    const { text, locator } = excerptOf(source, "", [6, 7]);
    expect(text).toBe("May 3, 1996  A\nMay 4, 1996  B");
    expect(locator).toMatchObject({ section: "Reports", paragraph: 1, lines: [6, 7] });
    expect(locator).not.toHaveProperty("sentences");
  });

  it("of the front matter has no section", () => {
    const { locator } = excerptOf(source);
    expect(locator).toMatchObject({ paragraph: 1, lines: [1, 1] });
    expect(locator).not.toHaveProperty("section");
  });
});
