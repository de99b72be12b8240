import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuestion } from "../../../src/retrieval/analyse/question.ts";
import type { Document, Hit, SearchEngine } from "../../../src/retrieval/search/engine.ts";
import { arbitraryLibrary, arbitraryTerms } from "./arbitrary-documents.ts";
import { documentsOfTheCorpus, questionsAboutTheCorpus } from "./corpus-documents.ts";
import { createReferenceEngine } from "./reference-engine.ts";

type CreateEngine = (documents: readonly Document[]) => SearchEngine | Promise<SearchEngine>;

/** What every search engine must do, whatever it is made of; after Hono's and unstorage's one suite for all drivers. */
export function engineContract(name: string, createEngine: CreateEngine): void {
  const searchIn = async (
    texts: readonly (string | Partial<Document>)[],
    ...query: Parameters<SearchEngine["search"]>
  ) => (await createEngine(texts.map(toDocument))).search(...query);
  const placesIn = async (...args: Parameters<typeof searchIn>) =>
    (await searchIn(...args)).map(({ document }) => document);

  describe(`${name} keeps the contract of a search engine`, () => {
    it("scores by the formula: one word in one of two documents of equal length", async () => {
      // n = 1 of N = 2, x = 1: ln(1 + 1.5 / 1.5) / (1.2 + 1)
      const [hit] = await searchIn(["peace treaty", "cold war"], ["peac"], 10);
      expect(hit).toEqual({ document: 0, score: expect.closeTo(Math.LN2 / 2.2, 9) });
    });

    it("adds up a word's frequencies in all fields before they saturate, each by its boost and length", async () => {
      // text: 1 · 2 / (¼ + ¾ · 3 / 2) = 16 / 11; title: ½ · 1 / (¼ + ¾ · 1 / ½) = 2 / 7
      const hits = await searchIn([{ text: "peace peace treaty", title: "peace" }, "war"], ["peac"], 10);
      const x = 16 / 11 + 2 / 7;
      expect(hits).toEqual([{ document: 0, score: expect.closeTo((Math.LN2 * x) / (1.2 + x), 9) }]);
    });

    it("counts how often a word occurs", async () => {
      expect(await placesIn(["peace war war", "peace peace war", "cold old gold"], ["peac"], 10)).toEqual([
        1, 0,
      ]);
    });

    it("prefers the shorter of two documents that hold a word once", async () => {
      expect(await placesIn(["peace for many more years", "peace", "war"], ["peac"], 10)).toEqual([1, 0]);
    });

    it("prefers the rarer of two words", async () => {
      expect(await placesIn(["peace", "treaty", "peace war"], ["peac", "treati"], 10)).toEqual([1, 0, 2]);
    });

    it("weighs the text above title and cues", async () => {
      const documents = [{ title: "peace", text: "war" }, { text: "peace", title: "war" }, { cues: "peace" }];
      expect((await placesIn(documents, ["peac"], 10))[0]).toBe(1);
    });

    it("finds whole terms only, not their beginnings", async () => {
      expect(await placesIn(["peacekeeping", "peace"], ["peac"], 10)).toEqual([1]);
    });

    it("tells words of one stem alike", async () => {
      expect(await placesIn(["Treaties were signed.", "The treaty"], ["treati"], 10)).toHaveLength(2);
    });

    it("returns documents of equal score in their order", async () => {
      expect(await placesIn(["war", "peace", "peace", "war", "peace"], ["peac"], 10)).toEqual([1, 2, 4]);
    });

    it("returns no more than the limit, and the best of them", async () => {
      expect(await placesIn(["peace war", "peace", "peace peace"], ["peac"], 2)).toEqual([2, 1]);
    });

    it("searches the named readings only, with the rarity that words have among all", async () => {
      const documents = [
        { text: "peace", reading: "letters" },
        { text: "peace", reading: "diary" },
        { text: "peace", reading: "atlas" },
        { text: "war", reading: "diary" },
      ];
      const all = await searchIn(documents, ["peac"], 10);
      expect(await searchIn(documents, ["peac"], 10, ["diary", "atlas"])).toEqual(all.slice(1));
      expect(await searchIn(documents, ["peac"], 10, [])).toEqual([]);
      expect(await searchIn(documents, ["peac"], 10, ["essay"])).toEqual([]);
    });

    it("finds nothing without terms, with unknown ones, or among no documents", async () => {
      expect(await searchIn(["peace"], [], 10)).toEqual([]);
      expect(await searchIn(["peace"], ["sourdough"], 10)).toEqual([]);
      expect(await searchIn([], ["peac"], 10)).toEqual([]);
    });

    it("takes a repeated term for one", async () => {
      const texts = ["peace war", "war war"];
      expect(await searchIn(texts, ["peac", "war", "peac"], 10)).toEqual(
        await searchIn(texts, ["peac", "war"], 10),
      );
    });

    it("ignores an unknown term beside known ones", async () => {
      const texts = ["peace", "war"];
      expect(await searchIn(texts, ["sourdough", "peac"], 10)).toEqual(await searchIn(texts, ["peac"], 10));
    });

    it.each(["constructor", "hasOwnProperty", "toString", "the U.S.", "和平"])(
      "finds %s like any other word",
      async (word) => {
        const terms = readQuestion(word).words.map(({ term }) => term);
        expect(await placesIn(["peace", word], terms, 10)).toEqual([1]);
      },
    );

    it("agrees with the reference on the two readings", async () => {
      const documents = await documentsOfTheCorpus();
      const [engine, reference] = [await createEngine(documents), createReferenceEngine(documents)];
      for (const terms of questionsAboutTheCorpus()) {
        expectSameHits(engine.search(terms, 100), reference.search(terms, 100));
      }
    });

    it("agrees with the reference on any documents and any question", async () => {
      await fc.assert(
        fc.asyncProperty(
          arbitraryLibrary,
          arbitraryTerms,
          fc.option(fc.subarray(["letters", "diary", "atlas"]), { nil: undefined }),
          async (documents, terms, readings) => {
            const [engine, reference] = [await createEngine(documents), createReferenceEngine(documents)];
            expectSameHits(engine.search(terms, 50, readings), reference.search(terms, 50, readings));
          },
        ),
      );
    });
  });
}

const toDocument = (given: string | Partial<Document>): Document => ({
  reading: "letters",
  text: "",
  title: "",
  cues: "",
  ...(typeof given === "string" ? { text: given } : given),
});

/**
 * The same documents with the same scores, and each list in its order by itself. Two documents whose scores differ by
 * the rounding of the last digit may change places.
 */
function expectSameHits(hits: readonly Hit[], reference: readonly Hit[]): void {
  expect(hits.map(({ score }) => score)).toEqual(reference.map(({ score }) => expect.closeTo(score, 9)));
  const scores = new Map(reference.map(({ document, score }) => [document, score]));
  for (const { document, score } of hits) expect(scores.get(document)).toBeCloseTo(score, 9);
  expect(hits).toEqual(hits.toSorted((a, b) => b.score - a.score || a.document - b.document));
}
