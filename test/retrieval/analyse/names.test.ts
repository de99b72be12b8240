import { describe, expect, it } from "vitest";
import { isNamed } from "../../../src/retrieval/analyse/names.ts";

const named = (text: string, word: string) =>
  isNamed(text, { start: text.indexOf(word), end: text.indexOf(word) + word.length });

describe("a word that is written as a name", () => {
  it.each([
    ["Did she meet Angela there?", "Angela"],
    ["what about Ørsted in it", "Ørsted"],
    ["Who met Northam there?", "Northam"],
  ])("has a capital within a sentence: %s", (text, word) => {
    expect(named(text, word)).toBe(true);
  });

  it.each([
    ["it opens the text", "Angela met her there", "Angela"],
    ["it opens a sentence", "It rained. Angela met her there", "Angela"],
    ["it opens a quotation", "who said “Angela met her there”", "Angela"],
    ["it has no capital", "did she meet angela there", "angela"],
    ["it is an abbreviation", "did she go to the USA there", "USA"],
    ["it is too short to tell", "did she meet Al there", "Al"],
    ["every word has a capital", "Did She Meet Angela There", "Angela"],
  ])("is none where %s: %s", (_, text, word) => {
    expect(named(text, word)).toBe(false);
  });

  it.each(["North", "South", "East", "West", "Northern", "Western"])(
    "is none where it only tells a direction: %s",
    (word) => {
      expect(named(`did they go to the ${word} in spring`, word)).toBe(false);
    },
  );
});
