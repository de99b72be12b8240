import { describe, expect, it } from "vitest";
import { inverseDocumentFrequency, readVocabulary } from "../../../src/retrieval/lexicon/vocabulary.ts";

const vocabulary = readVocabulary([
  { text: "The treaties of the north", cues: "author", concepts: "names#0 terms#1" },
  { text: "A treaty, a treaty!", cues: "", concepts: "" },
  { text: "Rain", cues: "", concepts: "" },
]);

describe("the vocabulary of a library", () => {
  it("knows the terms of texts, cues and concepts, and no stop word of a text", () => {
    expect(["treati", "north", "author", "names#0", "rain"].every(vocabulary.knows)).toBe(true);
    expect(["the", "snow", "treaty", ""].some(vocabulary.knows)).toBe(false);
  });

  it("has all the forms in which a term is written, each once", () => {
    expect(vocabulary.formsOf("treati")).toEqual(["treaties", "treaty"]);
    expect(vocabulary.formsOf("rain")).toEqual(["rain"]);
    expect(vocabulary.formsOf("snow")).toEqual([]);
    expect(vocabulary.formsOf("names#0")).toEqual([]);
  });

  it("counts the blocks that hold a word as it is written, however often", () => {
    expect(vocabulary.surfaces.get("treaty")).toBe(1);
    expect(vocabulary.surfaces.get("snow")).toBeUndefined();
    expect(vocabulary.size).toBe(5);
  });

  it("finds a term the rarer the fewer blocks hold it", () => {
    expect(vocabulary.idf("rain")).toBeGreaterThan(vocabulary.idf("treati"));
    expect(vocabulary.idf("snow")).toBe(vocabulary.highestIdf);
  });

  it("measures blocks in words that are indexed", () => {
    expect(vocabulary.averageLength).toBeCloseTo((2 + 2 + 1) / 3);
  });

  it("of nothing has neither words nor a size or length to divide by of 0", () => {
    const empty = readVocabulary([]);
    expect(empty.knows("rain")).toBe(false);
    expect(empty.size).toBe(1);
  });
});

describe("how much a term says", () => {
  it("is never negative, even of one that every document holds", () => {
    expect(inverseDocumentFrequency(10, 10)).toBeGreaterThan(0);
    expect(inverseDocumentFrequency(10, 1)).toBeGreaterThan(inverseDocumentFrequency(10, 2));
  });
});
