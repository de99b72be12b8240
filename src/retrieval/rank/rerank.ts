import type { Question } from "../analyse/question.ts";
import { findWords, isIndexed, type Word } from "../analyse/words.ts";
import type { IndexedBlock } from "../index/documents.ts";
import type { Vocabulary } from "../index/vocabulary.ts";
import { bm25fParameters } from "../search/engine.ts";

/** Why a block stands where it stands. Parts are weighted already: they sum to `score`. */
export interface BlockScore {
  readonly score: number;
  /** The engine's own BM25F. */
  readonly bm25f: number;
  /** BM25 of the words as written, before stemming. */
  readonly asWritten: number;
  /** Neighbouring words of the question that are neighbours here, in the same order. */
  readonly phrase: number;
  /** Neighbouring words of the question that stand within eight words here. */
  readonly nearby: number;
  /** BM25 of the best single sentence. */
  readonly bestSentence: number;
}

/** Found by grid search on SQuAD 2.0's dev articles and Cranfield; the order of the best is flat around them. */
const weights = { asWritten: 0.2, phrase: 0.3, nearby: 0.2, bestSentence: 0.5 } as const;
const nearbyWords = 8;

/** Scores one candidate block beyond what an inverted index can see: word forms, order, nearness, sentences. */
export function scoreBlock(
  question: Question,
  candidate: IndexedBlock,
  bm25f: number,
  vocabulary: Vocabulary,
): BlockScore {
  const words = findWords(candidate.document.text).filter(isIndexed);
  const offset = candidate.block.start;
  const sentences = candidate.passages.map(({ start, end }) =>
    words.filter((word) => word.start + offset >= start && word.end + offset <= end),
  );
  const parts = {
    bm25f,
    asWritten: weights.asWritten * bm25(question, words, "surface", vocabulary),
    phrase: weights.phrase * pairs(question, words, vocabulary, (gap) => gap === 1),
    nearby: weights.nearby * pairs(question, words, vocabulary, (gap) => Math.abs(gap) <= nearbyWords),
    bestSentence:
      weights.bestSentence * Math.max(...sentences.map((one) => bm25(question, one, "term", vocabulary))),
  };
  return {
    ...parts,
    score: parts.bm25f + parts.asWritten + parts.phrase + parts.nearby + parts.bestSentence,
  };
}

function bm25(
  question: Question,
  words: readonly Word[],
  form: "surface" | "term",
  vocabulary: Vocabulary,
): number {
  const { k, b } = bm25fParameters;
  const norm = k * (1 - b + (b * words.length) / vocabulary.averageLength);
  return question.words.reduce((sum, asked) => {
    const frequency = words.filter((word) => word[form] === asked[form]).length;
    return sum + (vocabulary.idf(asked.term) * frequency) / (norm + frequency);
  }, 0);
}

/** Sums the rarity of the question's neighbouring pairs that stand here with an accepted gap, counted in words. */
function pairs(
  question: Question,
  words: readonly Word[],
  vocabulary: Vocabulary,
  accepts: (gap: number) => boolean,
): number {
  const places = new Map<string, number[]>();
  for (const [place, word] of words.entries())
    places.set(word.term, [...(places.get(word.term) ?? []), place]);
  return question.words.reduce((sum, second, index) => {
    const first = question.words[index - 1];
    if (!first) return sum;
    const firstPlaces = places.get(first.term) ?? [];
    const secondPlaces = places.get(second.term) ?? [];
    const found = firstPlaces.some((from) => secondPlaces.some((to) => to !== from && accepts(to - from)));
    return found ? sum + (vocabulary.idf(first.term) + vocabulary.idf(second.term)) / 2 : sum;
  }, 0);
}
