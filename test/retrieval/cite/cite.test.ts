import { describe, expect, it } from "vitest";
import { formatCitation, formatLocator } from "../../../src/retrieval/cite/cite.ts";
import type { Locator } from "../../../src/retrieval/types.ts";
import { makeReading } from "../make-reading.ts";

const at = (place: Partial<Locator>) =>
  formatLocator({ paragraph: 2, lines: [12, 12], start: 0, end: 1, sha256: "", ...place });

const masci = { family: "Masci", given: "David" };

describe("the place in a reading", () => {
  it.each([
    ["a sentence", { section: "Abstract", sentences: [4, 4] }, "Abstract, ¶ 2, sentence 4 (line 12)"],
    [
      "several sentences over several lines",
      { section: "Abstract", sentences: [1, 3], lines: [12, 15] },
      "Abstract, ¶ 2, sentences 1–3 (lines 12–15)",
    ],
    ["a list line", { section: "Reports › Russia" }, "Reports › Russia (line 12)"],
    ["several list lines", { section: "Reports", lines: [16, 19] }, "Reports (lines 16–19)"],
    ["the front matter", { frontMatter: true }, "front matter (line 12)"],
    ["a text without headings", { sentences: [2, 2] }, "¶ 2, sentence 2 (line 12)"],
    ["a line without headings", {}, "line 12"],
  ] satisfies [string, Partial<Locator>, string][])("is told for %s", (_, place, told) => {
    expect(at(place)).toBe(told);
  });
});

describe("a citation", () => {
  it("is the reference and the place, in one line", () => {
    const { card } = makeReading("", { title: "Letters", author: [masci], issued: { year: 2002 } });
    const locator: Locator = {
      section: "War",
      paragraph: 1,
      sentences: [2, 2],
      lines: [9, 9],
      start: 0,
      end: 1,
      sha256: "",
    };
    expect(formatCitation(card, locator)).toBe(
      "David Masci, “Letters” (2002), War, ¶ 1, sentence 2 (line 9)",
    );
  });
});
