import type { Library } from "../../src/retrieval/index.ts";
import { mean } from "../metrics/mean.ts";
import { ndcg } from "../metrics/ndcg.ts";
import { recall } from "../metrics/recall.ts";
import { sentenceHit } from "../metrics/sentence.ts";
import type { Tick } from "../progress.ts";
import type { AnsweredQuestion, Collection, JudgedQuery } from "./collection.ts";
import { measureForeign } from "./foreign.ts";
import { toLibrary } from "./to-library.ts";

export const setMetrics = ["nDCG@10", "R@1", "R@5", "sentence@1", "sentence@3", "AUROC"] as const;

/** A collection's figures, each 0 to 1; what its questions cannot tell is left out. */
export type SetFigures = Partial<Record<(typeof setMetrics)[number], number>>;

/** Enough blocks to make up ten documents, even where texts have several blocks; as many as are ranked at all. */
const blocksLookedAt = 100;

/** Measures how well a collection's documents and sentences are found, and its foreign questions recognised. */
export async function measureCollection(
  { documents, judged, answered }: Collection,
  tick: Tick,
): Promise<SetFigures> {
  const library = await toLibrary(documents);
  const foreign = answered.length > 0 ? await measureForeign(documents, answered, tick) : undefined;
  const figures: readonly (readonly [string, number | undefined])[] = [
    ...measureJudged(library, judged, tick),
    ...measureAnswered(library, answered, tick),
    ["AUROC", foreign],
  ];
  return Object.fromEntries(figures.filter(([, figure]) => figure !== undefined));
}

function measureJudged(library: Library, queries: readonly JudgedQuery[], tick: Tick) {
  const gains = queries.map(({ text, relevance }, index) => {
    tick("queries", index, queries.length);
    return ndcg(search(library, text).documents, relevance, 10);
  });
  return [["nDCG@10", mean(gains)]] as const;
}

function measureAnswered(library: Library, questions: readonly AnsweredQuestion[], tick: Tick) {
  const hits = questions.map(({ text, document, answers }, index) => {
    tick("questions", index, questions.length);
    const { documents, sentences } = search(library, text);
    return {
      "R@1": recall(documents, document, 1),
      "R@5": recall(documents, document, 5),
      "sentence@1": sentenceHit(sentences, answers, 1),
      "sentence@3": sentenceHit(sentences, answers, 3),
    };
  });
  const names = ["R@1", "R@5", "sentence@1", "sentence@3"] as const;
  return names.map((name) => [name, mean(hits.map((hit) => hit[name]))] as const);
}

function search(library: Library, text: string) {
  const { blocks, passages } = library.search(text, { limit: blocksLookedAt });
  return {
    documents: [...new Set(blocks.map(({ reading }) => reading))],
    sentences: passages.map(({ reading, start, end }) => ({ document: reading, start, end })),
  };
}
