import { describe, expect, it } from "vitest";
import { findWords } from "../../../src/retrieval/analyse/words.ts";
import { compileThesaurus } from "../../../src/retrieval/lexicon/thesaurus.ts";

const termOf = (word: string) => findWords(word)[0]?.term ?? word;

/** What a library of these words offers for a word. */
async function offered(library: string, word: string) {
  return (await compileThesaurus(findWords(library), termOf)).related(termOf(word));
}
const termsOffered = async (library: string, word: string) =>
  (await offered(library, word)).map(({ term }) => term);

describe("a thesaurus", () => {
  it.each([
    ["a word of the same meaning", "treaty", "pact"],
    ["a word of a narrower meaning", "dog", "hound"],
    ["a word of a wider meaning", "hound", "dog"],
    ["a word derived from it", "friendly", "friend"],
    ["a form of either", "abandoned treaties", "accords"],
  ])("leads to the library's own words from %s", async (_, library, word) => {
    expect(findWords(library).map(({ term }) => term)).toEqual(
      expect.arrayContaining(await termsOffered(library, word)),
    );
    expect(await termsOffered(library, word)).not.toEqual([]);
  });

  it("offers only words of the library", async () => {
    expect(await termsOffered("treaty", "hound")).toEqual([]);
    expect(await termsOffered("", "pact")).toEqual([]);
  });

  it("offers nothing for a word that it does not know, nor a word for itself", async () => {
    expect(await termsOffered("treaty pact accord", "glorbify")).toEqual([]);
    expect(await termsOffered("treaty pact", "treaties")).toEqual([termOf("pact")]);
  });

  it("puts the closest first, a synonym before what is merely akin", async () => {
    const [first, ...others] = await offered("danger menace adventure treaty", "peril");
    expect(first?.closeness).toBeGreaterThan(others.at(-1)?.closeness ?? 1);
    expect([first?.term, ...others.map(({ term }) => term)]).not.toContain(termOf("treaty"));
  });

  it("offers eight words at most, each with a closeness above 0 and up to 1", async () => {
    const library = "beagle hound basset spaniel terrier poodle pug corgi dalmatian puppy pooch mongrel cur";
    const relations = await offered(library, "dog");
    expect(relations).toHaveLength(8);
    for (const { closeness } of relations) {
      expect(closeness).toBeGreaterThan(0);
      expect(closeness).toBeLessThanOrEqual(1);
    }
  });

  it("keeps the closest where more than eight lead to a word, in whatever order the library has them", async () => {
    const library = findWords(
      "hound beagle dog pooch basset puppy cur mongrel spaniel terrier poodle pug canine",
    );
    const inOrders = [library, library.toReversed(), library.toSorted((a, b) => (a.term < b.term ? -1 : 1))];
    const [one, ...others] = await Promise.all(
      inOrders.map(async (words) => (await compileThesaurus(words, termOf)).related(termOf("dog"))),
    );
    expect(one).toHaveLength(8);
    for (const other of others) expect(other).toEqual(one);
  });

  it("comes out the same in whatever order the library has its words", async () => {
    const words = findWords("danger menace adventure threat hazard jeopardy risk");
    const [one, other] = [words, words.toReversed()].map((library) => compileThesaurus(library, termOf));
    expect((await one)?.related("peril")).toEqual((await other)?.related("peril"));
  });
});
