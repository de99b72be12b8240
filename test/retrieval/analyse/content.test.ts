import { describe, expect, it } from "vitest";
import { type Content, partOf, readContent } from "../../../src/retrieval/analyse/content.ts";
import { findWords } from "../../../src/retrieval/analyse/words.ts";
import { prepareGlossary } from "../../../src/retrieval/lexicon/glossary.ts";

const glossary = prepareGlossary({
  names: [
    ["Sept. 11", "9/11"],
    ["Russia", "Kremlin"],
  ],
  terms: [],
});
const text = "After 9/11 the market economy grew. The economy of the market, said the Kremlin, grew.";
const content = readContent(text, glossary);

const termsOf = (words: string) => findWords(words).map(({ term }) => term);
const found = (words: string | readonly string[], within: Content = content) =>
  within
    .find(typeof words === "string" ? termsOf(words) : words)
    .map(([start, end]) => text.slice(start, end));

describe("the content of a text", () => {
  it("has a word wherever it stands, in whatever form", () => {
    expect(content.has(termsOf("growing"))).toBe(false);
    expect(content.has(termsOf("economies"))).toBe(true);
    expect(found("Economies")).toEqual(["economy", "economy"]);
  });

  it("has a phrase only where its words stand one after the other, in their order", () => {
    expect(content.has(termsOf("market economy"))).toBe(true);
    expect(found("market economy")).toEqual(["market economy"]);
    expect(content.has(termsOf("economy market"))).toBe(false);
    expect(found("economy market")).toEqual([]);
  });

  it("has what the glossary knows under another name", () => {
    expect(content.has(["names#0"])).toBe(true);
    expect(found(["names#0"])).toEqual(["9/11"]);
    expect(found(["names#1"])).toEqual(["Kremlin"]);
    expect(content.has(["names#2"])).toBe(false);
  });
});

describe("a part of a content", () => {
  const second = text.indexOf("The economy");

  it("has the words and the mentions of its stretch of the text, where they stand in the whole", () => {
    const part = partOf(content, second, text.length);
    expect(part.words.map(({ surface }) => surface)).toEqual(
      findWords("The economy of the market, said the Kremlin, grew.").map(({ surface }) => surface),
    );
    expect(found("economy", part)).toEqual(["economy"]);
    expect(found(["names#1"], part)).toEqual(["Kremlin"]);
    expect(part.has(["names#0"])).toBe(false);
    expect(part.has(termsOf("market economy"))).toBe(false);
  });

  it("is the whole when it reaches from end to end", () => {
    const part = partOf(content, 0, text.length);
    expect([part.words, part.mentions]).toEqual([content.words, content.mentions]);
  });

  it("does not have a mention that it holds only half of", () => {
    const part = partOf(content, text.indexOf("/11"), second);
    expect(part.has(["names#0"])).toBe(false);
    expect(part.has(termsOf("economy"))).toBe(true);
  });

  it("may be empty", () => {
    expect(partOf(content, text.length, text.length).words).toEqual([]);
    expect(partOf(readContent("", glossary), 0, 0).words).toEqual([]);
  });
});
