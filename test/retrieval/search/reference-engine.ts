import { findWords, isIndexed } from "../../../src/retrieval/analyse/words.ts";
import type { Document } from "../../../src/retrieval/index/documents.ts";
import type { WeightedTerm } from "../../../src/retrieval/index/query.ts";
import { bm25fParameters } from "../../../src/retrieval/index/score.ts";
import type { SearchEngine } from "../../../src/retrieval/search/engine.ts";

const fields = ["text", "title", "cues", "concepts"] as const;

/**
 * BM25F as the textbook has it, by plain loops over the documents: slow, and short enough to be checked by eye against
 * the formula in `src/retrieval/index/bm25f.ts`.
 */
export function createReferenceEngine(documents: readonly Document[]): SearchEngine {
  const { k, b, boost } = bm25fParameters;
  const indexed = documents.map((document) => ({
    text: termsOf(document.text),
    title: termsOf(document.title),
    cues: termsOf(document.cues),
    concepts: document.concepts.split(" ").filter((concept) => concept !== ""),
  }));
  const averageLength = (field: (typeof fields)[number]) =>
    indexed.reduce((sum, document) => sum + document[field].length, 0) / indexed.length;

  function scoreOfTerm({ term, weight }: WeightedTerm, document: (typeof indexed)[number]): number {
    const holding = indexed.filter((other) => fields.some((field) => other[field].includes(term))).length;
    const idf = Math.log(1 + (indexed.length - holding + 0.5) / (holding + 0.5));
    let x = 0;
    for (const field of fields) {
      const frequency = document[field].filter((one) => one === term).length;
      if (frequency === 0) continue;
      x += (boost[field] * frequency) / (1 - b + (b * document[field].length) / averageLength(field));
    }
    return (weight * idf * x) / (k + x);
  }

  function scoreOf(document: (typeof indexed)[number], groups: readonly (readonly WeightedTerm[])[]): number {
    return groups.reduce(
      (sum, group) => sum + Math.max(0, ...group.map((term) => scoreOfTerm(term, document))),
      0,
    );
  }

  return {
    search(groups, limit, readings) {
      return indexed
        .map((document, place) => ({ document: place, score: scoreOf(document, groups) }))
        .filter(({ document, score }) => score > 0 && mayShow(documents[document], readings))
        .sort((a, b) => b.score - a.score || a.document - b.document)
        .slice(0, limit);
    },
  };
}

const termsOf = (text: string) =>
  findWords(text)
    .filter(isIndexed)
    .map((word) => word.term);

const mayShow = (document: Document | undefined, readings: readonly string[] | undefined) =>
  document !== undefined && (readings === undefined || readings.includes(document.reading));
