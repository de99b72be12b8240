import { describe, expect, it } from "vitest";
import {
  formatCitation,
  formatDate,
  formatLocator,
  formatReference,
} from "../../../src/retrieval/cite/cite.ts";
import type { Card, Locator } from "../../../src/retrieval/types.ts";
import { makeReading } from "../make-reading.ts";

const referenceTo = (card: Partial<Card>) =>
  formatReference(makeReading("", { title: "Letters", ...card }).card);
const at = (place: Partial<Locator>) =>
  formatLocator({ paragraph: 2, lines: [12, 12], start: 0, end: 1, sha256: "", ...place });

const masci = { family: "Masci", given: "David" };

describe("the reference to a reading", () => {
  it("to an article: author, title, container, volume, issue, date", () => {
    expect(
      referenceTo({
        author: [masci],
        containerTitle: "The CQ Researcher",
        volume: "12",
        issue: "2",
        publisher: "CQ Press",
        issued: { year: 2002, month: 1, day: 18 },
      }),
    ).toBe("David Masci, “Letters”, The CQ Researcher 12, no. 2 (18 January 2002)");
  });

  it("to a report: the publisher takes the container's place", () => {
    expect(
      referenceTo({ author: [masci], publisher: "Belfer Center", issued: { year: 2003, month: 1 } }),
    ).toBe("David Masci, “Letters” (Belfer Center, January 2003)");
  });

  it.each([
    ["no author", [], "“Letters”"],
    ["a single name", [{ family: "Plato" }], "Plato, “Letters”"],
    ["two authors", [masci, { family: "Plato" }], "David Masci and Plato, “Letters”"],
    [
      "three authors",
      [masci, { family: "Plato" }, { family: "Gabbitas", given: "Andrea" }],
      "David Masci, Plato, and Andrea Gabbitas, “Letters”",
    ],
    [
      "an institution",
      [{ literal: "Council on Foreign Relations" }],
      "Council on Foreign Relations, “Letters”",
    ],
  ])("names its authors: %s", (_, author, reference) => {
    expect(referenceTo({ author })).toBe(reference);
  });

  it("has only the year when that is all that is known, and no empty brackets", () => {
    expect(referenceTo({ issued: { year: 1848 } })).toBe("“Letters” (1848)");
    expect(referenceTo({ volume: "3" })).toBe("“Letters”, 3");
    expect(referenceTo({})).toBe("“Letters”");
  });
});

describe("a date in a citation", () => {
  it.each([
    [{ year: 2002, month: 1, day: 18 }, "18 January 2002"],
    [{ year: 2003, month: 12 }, "December 2003"],
    [{ year: 1848 }, "1848"],
  ])("is told as far as it is known", (date, told) => {
    expect(formatDate(date)).toBe(told);
  });
});

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
