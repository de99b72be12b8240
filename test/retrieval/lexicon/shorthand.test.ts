import { describe, expect, it } from "vitest";
import { findWords } from "../../../src/retrieval/analyse/words.ts";
import { shorthand } from "../../../src/retrieval/lexicon/shorthand.ts";

describe("shorthand", () => {
  it("is written out: rus, yr, govt, ppl", () => {
    expect(["rus", "yr", "govt", "ppl"].map((word) => shorthand.get(word))).toEqual([
      "russia",
      "year",
      "government",
      "people",
    ]);
  });

  it("is known by a word as words are folded, and stands for one word that is no shorthand itself", () => {
    for (const [short, meant] of shorthand) {
      expect(findWords(short).map(({ surface }) => surface)).toEqual([short]);
      expect(findWords(meant).map(({ surface }) => surface)).toEqual([meant]);
      expect(shorthand.get(meant) ?? meant).toBe(meant);
    }
  });
});
