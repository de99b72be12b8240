import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "../../../src/retrieval/index/documents.ts";
import type { WeightedTerm } from "../../../src/retrieval/index/query.ts";
import type { Hit, SearchEngine } from "../../../src/retrieval/search/engine.ts";
import { readPlainQuery } from "../../../src/retrieval/search/plain-query.ts";
import { arbitraryGroups, arbitraryLibrary } from "./arbitrary-documents.ts";
import { questionsAboutTheCorpus } from "./corpus-questions.ts";
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
      const [hit] = await searchIn(["peace treaty", "cold war"], plain("peac"), 10);
      expect(hit).toEqual({ document: 0, score: expect.closeTo(Math.LN2 / 2.2, 9) });
    });

    it("adds up a word's frequencies in all fields before they saturate, each by its boost and length", async () => {
      // text: 1 · 2 / (¼ + ¾ · 3 / 2) = 16 / 11; title: ½ · 1 / (¼ + ¾ · 1 / ½) = 2 / 7
      const hits = await searchIn([{ text: "peace peace treaty", title: "peace" }, "war"], plain("peac"), 10);
      const x = 16 / 11 + 2 / 7;
      expect(hits).toEqual([{ document: 0, score: expect.closeTo((Math.LN2 * x) / (1.2 + x), 9) }]);
    });

    it("counts how often a word occurs", async () => {
      expect(
        await placesIn(["peace war war", "peace peace war", "cold old gold"], plain("peac"), 10),
      ).toEqual([1, 0]);
    });

    it("prefers the shorter of two documents that hold a word once", async () => {
      expect(await placesIn(["peace for many more years", "peace", "war"], plain("peac"), 10)).toEqual([
        1, 0,
      ]);
    });

    it("prefers the rarer of two words", async () => {
      expect(await placesIn(["peace", "treaty", "peace war"], plain("peac", "treati"), 10)).toEqual([
        1, 0, 2,
      ]);
    });

    it("weighs the text above title and cues", async () => {
      const documents = [{ title: "peace", text: "war" }, { text: "peace", title: "war" }, { cues: "peace" }];
      expect((await placesIn(documents, plain("peac"), 10))[0]).toBe(1);
    });

    it("finds whole terms only, not their beginnings", async () => {
      expect(await placesIn(["peacekeeping", "peace"], plain("peac"), 10)).toEqual([1]);
    });

    it("tells words of one stem alike", async () => {
      expect(await placesIn(["Treaties were signed.", "The treaty"], plain("treati"), 10)).toHaveLength(2);
    });

    it("returns documents of equal score in their order", async () => {
      expect(await placesIn(["war", "peace", "peace", "war", "peace"], plain("peac"), 10)).toEqual([1, 2, 4]);
    });

    it("returns no more than the limit, and the best of them", async () => {
      expect(await placesIn(["peace war", "peace", "peace peace"], plain("peac"), 2)).toEqual([2, 1]);
    });

    it("searches the named readings only, with the rarity that words have among all", async () => {
      const documents = [
        { text: "peace", reading: "letters" },
        { text: "peace", reading: "diary" },
        { text: "peace", reading: "atlas" },
        { text: "war", reading: "diary" },
      ];
      const all = await searchIn(documents, plain("peac"), 10);
      expect(await searchIn(documents, plain("peac"), 10, ["diary", "atlas"])).toEqual(all.slice(1));
      expect(await searchIn(documents, plain("peac"), 10, [])).toEqual([]);
      expect(await searchIn(documents, plain("peac"), 10, ["essay"])).toEqual([]);
    });

    it("finds nothing without terms, with unknown ones, or among no documents", async () => {
      expect(await searchIn(["peace"], plain(), 10)).toEqual([]);
      expect(await searchIn(["peace"], plain("sourdough"), 10)).toEqual([]);
      expect(await searchIn([], plain("peac"), 10)).toEqual([]);
    });

    it("counts a group with its best term, not with the sum of all", async () => {
      const group = [
        { term: "peac", weight: 1 },
        { term: "treati", weight: 0.8 },
      ];
      const texts = ["peace treaty", "treaty peace war", "treaty", "cold war"];
      const [best] = await searchIn(texts, plain("peac"), 10);
      expect(await searchIn(texts, [group], 1)).toEqual([best]);
    });

    it("takes the best term of a group in each document by itself", async () => {
      const group = [
        { term: "peac", weight: 0.2 },
        { term: "treati", weight: 1 },
      ];
      expect(await placesIn(["peace", "treaty", "war"], [group], 10)).toEqual([1, 0]);
    });

    it("scales a term's score by its weight, and leaves out what a weight of 0 makes worthless", async () => {
      const [full] = await searchIn(["peace", "war"], plain("peac"), 10);
      const weighted = (weight: number) => [[{ term: "peac", weight }]];
      expect(await searchIn(["peace", "war"], weighted(0.5), 10)).toEqual([
        { document: 0, score: expect.closeTo((full?.score ?? 0) / 2, 9) },
      ]);
      expect(await searchIn(["peace", "war"], weighted(0), 10)).toEqual([]);
    });

    it("adds up groups", async () => {
      const texts = ["peace treaty", "war war"];
      const [peace] = await searchIn(texts, plain("peac"), 10);
      const [treaty] = await searchIn(texts, plain("treati"), 10);
      expect(await searchIn(texts, plain("peac", "treati"), 10)).toEqual([
        { document: 0, score: expect.closeTo((peace?.score ?? 0) + (treaty?.score ?? 0), 9) },
      ]);
    });

    it("finds the glossary's entries as they are, unstemmed", async () => {
      const documents = [{ concepts: "names#0 terms#12" }, { concepts: "names#1" }];
      expect(await placesIn(documents, plain("names#1"), 10)).toEqual([1]);
    });

    it("finds nothing in a group without terms, and goes on with the others", async () => {
      expect(await placesIn(["peace"], [[], ...plain("peac")], 10)).toEqual([0]);
    });

    it("ignores an unknown term beside known ones", async () => {
      const texts = ["peace", "war"];
      expect(await searchIn(texts, plain("sourdough", "peac"), 10)).toEqual(
        await searchIn(texts, plain("peac"), 10),
      );
    });

    it.each(["constructor", "hasOwnProperty", "toString", "the U.S.", "和平"])(
      "finds %s like any other word",
      async (word) => {
        expect(await placesIn(["peace", word], readPlainQuery(word), 10)).toEqual([1]);
      },
    );

    it("agrees with the reference on the two readings", async () => {
      const { documents, questions } = await questionsAboutTheCorpus();
      const [engine, reference] = [await createEngine(documents), createReferenceEngine(documents)];
      for (const groups of questions) {
        expectSameHits(engine.search(groups, 100), reference.search(groups, 100));
        expectSameHits(engine.search(groups, 3), reference.search(groups, 3));
      }
    });

    it("agrees with the reference on any documents and any question", async () => {
      await fc.assert(
        fc.asyncProperty(
          arbitraryLibrary,
          arbitraryGroups,
          fc.integer({ min: 1, max: 14 }),
          fc.option(fc.subarray(["letters", "diary", "atlas"]), { nil: undefined }),
          async (documents, groups, limit, readings) => {
            const [engine, reference] = [await createEngine(documents), createReferenceEngine(documents)];
            expectSameHits(engine.search(groups, limit, readings), reference.search(groups, limit, readings));
          },
        ),
      );
    });
  });
}

/** Each term as a group of itself. */
const plain = (...terms: readonly string[]): readonly (readonly WeightedTerm[])[] =>
  terms.map((term) => [{ term, weight: 1 }]);

const toDocument = (given: string | Partial<Document>): Document => ({
  reading: "letters",
  text: "",
  title: "",
  cues: "",
  concepts: "",
  ...(typeof given === "string" ? { text: given } : given),
});

/**
 * The same scores, and each list in its order by itself. Two documents whose scores differ by the rounding of the last digit may
 * change places, also across the limit.
 */
function expectSameHits(hits: readonly Hit[], reference: readonly Hit[]): void {
  expect(hits.map(({ score }) => score)).toEqual(reference.map(({ score }) => expect.closeTo(score, 9)));
  const scores = new Map(reference.map(({ document, score }) => [document, score]));
  const last = reference.at(-1)?.score ?? 0;
  for (const { document, score } of hits) expect(scores.get(document) ?? last).toBeCloseTo(score, 9);
  expect(hits).toEqual(hits.toSorted((a, b) => b.score - a.score || a.document - b.document));
}
