import { describe, expect, it } from "vitest";
import { sensesOf } from "../../../src/retrieval/lexicon/lemma.ts";
import { openWordNet, type PartOfSpeech } from "../../../src/retrieval/lexicon/wordnet.ts";

const wordNet = await openWordNet();
const wordsFor = (word: string, part: PartOfSpeech) =>
  sensesOf(wordNet, word)
    .flat()
    .filter((synset) => synset.part === part)
    .flatMap(({ words }) => words);

describe("the meanings of an inflected word", () => {
  it.each([
    ["treaties", "noun", "pact"],
    ["policemen", "noun", "officer"],
    ["churches", "noun", "church"],
    ["ditched", "verb", "dump"],
    ["trimmed", "verb", "trim"],
    ["dividing", "verb", "split"],
    ["carries", "verb", "transport"],
    ["smallest", "adj", "little"],
    ["wisest", "adj", "wise"],
  ] as const)("of %s are those of its lemma", (word, part, other) => {
    expect(wordsFor(word, part)).toContain(other);
  });

  it("are those of the word itself where it is a lemma of its own", () => {
    expect(wordsFor("glasses", "noun")).toContain("spectacles");
    expect(wordsFor("glasses", "noun")).not.toContain("methamphetamine");
  });

  it.each(["glorbified", "мир"])("are none for %s, which is no word of English", (word) => {
    expect(sensesOf(wordNet, word).flat()).toEqual([]);
  });
});
