import type { Content } from "../analyse/content.ts";
import { type Group, rarityOf } from "../analyse/groups.ts";
import type { Question } from "../analyse/question.ts";
import type { Word } from "../analyse/words.ts";
import { bm25fParameters } from "../index/score.ts";
import type { Vocabulary } from "../lexicon/vocabulary.ts";
import type { BlockContent } from "./contents.ts";

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
  content: BlockContent,
  bm25f: number,
  vocabulary: Vocabulary,
): BlockScore {
  const asked = question.groups.flatMap((group) => group.asked);
  const words = content.whole.indexed;
  const parts = {
    bm25f,
    asWritten: weights.asWritten * writtenBm25(asked, words, vocabulary),
    phrase: weights.phrase * pairs(asked, words, vocabulary, (gap) => gap === 1),
    nearby: weights.nearby * pairs(asked, words, vocabulary, (gap) => Math.abs(gap) <= nearbyWords),
    bestSentence:
      weights.bestSentence *
      bestOf(content.passages.map((one) => groupBm25(question.groups, one, vocabulary))),
  };
  return {
    ...parts,
    score: parts.bm25f + parts.asWritten + parts.phrase + parts.nearby + parts.bestSentence,
  };
}

/** A paragraph may have more sentences than a call may have arguments. */
const bestOf = (scores: readonly number[]) => scores.reduce((best, score) => Math.max(best, score), 0);

function writtenBm25(asked: readonly Word[], words: readonly Word[], vocabulary: Vocabulary): number {
  const counts = new Map<string, number>();
  for (const { surface } of words) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  return asked.reduce(
    (sum, { surface, term }) =>
      sum + vocabulary.idf(term) * saturate(counts.get(surface) ?? 0, words.length, vocabulary),
    0,
  );
}

function groupBm25(groups: readonly Group[], content: Content, vocabulary: Vocabulary): number {
  const length = content.indexed.length;
  return groups.reduce((sum, { alternatives }) => {
    const scores = alternatives.map(({ terms, weight }) =>
      content.has(terms)
        ? weight * rarityOf(terms, vocabulary) * saturate(content.find(terms).length, length, vocabulary)
        : 0,
    );
    return sum + Math.max(...scores);
  }, 0);
}

/** BM25's saturation of a term frequency by a text's length in words. */
function saturate(frequency: number, length: number, { averageLength }: Vocabulary): number {
  const { k, b } = bm25fParameters;
  return frequency / (frequency + k * (1 - b + (b * length) / averageLength));
}

/** Sums the rarity of the question's neighbouring pairs that stand here with an accepted gap, counted in words. */
function pairs(
  asked: readonly Word[],
  words: readonly Word[],
  vocabulary: Vocabulary,
  accepts: (gap: number) => boolean,
): number {
  const places = Map.groupBy(words.keys(), (place) => words[place]?.term);
  return asked.reduce((sum, second, index) => {
    const first = asked[index - 1];
    if (!first) return sum;
    const gaps = nearestGaps(places.get(first.term) ?? [], places.get(second.term) ?? []);
    return gaps.some(accepts) ? sum + (vocabulary.idf(first.term) + vocabulary.idf(second.term)) / 2 : sum;
  }, 0);
}

/** From each place of the one word to the nearest places of the other before and behind it; both lists ascend. */
function nearestGaps(from: readonly number[], to: readonly number[]): readonly number[] {
  const gaps: number[] = [];
  let behind = 0;
  for (const place of from) {
    while ((to[behind] ?? Number.POSITIVE_INFINITY) <= place) behind++;
    for (const other of [to[behind], to[behind - 1] === place ? to[behind - 2] : to[behind - 1]]) {
      if (other !== undefined) gaps.push(other - place);
    }
  }
  return gaps;
}
