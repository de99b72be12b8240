import { describe, expect, it } from "vitest";
import { monthNames, numberWords } from "../../../src/retrieval/analyse/equivalents.ts";
import { findWords } from "../../../src/retrieval/analyse/words.ts";

const termOf = (text: string) => findWords(text).map(({ term }) => term);

describe("spellings of the same thing", () => {
  it("are a month and its abbreviation", () => {
    for (const [short, month] of monthNames) {
      expect(month.startsWith(short)).toBe(true);
      expect(termOf(`${short}.`)).toEqual(termOf(month));
    }
  });

  it("are a number in words and in digits", () => {
    for (const [word, digits] of numberWords) expect(termOf(word)).toEqual(termOf(digits));
  });

  it("are not “may” and a month, nor “one” and a number: both are said too often of something else", () => {
    expect(monthNames.has("may")).toBe(false);
    expect(termOf("one")).not.toEqual(termOf("1"));
  });
});
