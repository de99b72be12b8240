import { describe, expect, it } from "vitest";
import { findWords } from "../../../src/retrieval/analyse/words.ts";
import { countVocabulary } from "../../../src/retrieval/lexicon/vocabulary.ts";

/** The vocabulary of blocks that are given as their text, with cues and concepts where there are any. */
function vocabularyOf(...blocks: readonly (readonly [text: string, cues?: string, concepts?: string])[]) {
  const count = countVocabulary();
  for (const [text, cues = "", concepts = ""] of blocks) count.add(findWords(text), cues, concepts);
  return count.vocabulary();
}

describe("a vocabulary", () => {
  it("counts the blocks that hold a word, not how often they do", () => {
    const { surfaces, size } = vocabularyOf(["war war war"], ["the war and the peace"], ["peace"]);
    expect([...surfaces]).toEqual([
      ["war", 2],
      ["peace", 2],
    ]);
    expect(size).toBe(4);
  });

  it("takes the forms of a word apart as they are written, and together as a term", () => {
    const { surfaces, idf } = vocabularyOf(["treaty treaties"], ["treaties"], ["peace"]);
    expect([surfaces.get("treaty"), surfaces.get("treaties"), surfaces.get("treati")]).toEqual([
      1,
      2,
      undefined,
    ]);
    // Two of three blocks hold the term: ln(1 + (3 − 2 + 0.5) / (2 + 0.5))
    expect(idf("treati")).toBeCloseTo(Math.log(1.6), 12);
  });

  it("has all the forms in which a term is written, each once", () => {
    const { formsOf } = vocabularyOf(["treaty treaties treaty", "author", "names#0"], ["rain"]);
    expect(formsOf("treati")).toEqual(["treaty", "treaties"]);
    expect(formsOf("snow")).toEqual([]);
    expect(formsOf("names#0")).toEqual([]);
  });

  it("knows cues and concepts as well as words, and counts neither in the length of a block", () => {
    const { knows, averageLength, idf, highestIdf } = vocabularyOf([
      "the cold war",
      "author",
      "names#0 terms#1",
    ]);
    expect(["cold", "author", "names#0", "terms#1"].every(knows)).toBe(true);
    expect(knows("the")).toBe(false);
    expect(averageLength).toBe(2);
    expect(idf("names#1")).toBe(highestIdf);
  });
});
