import type { Question } from "../analyse/question.ts";
import { findWords, type Word } from "../analyse/words.ts";
import type { IndexedBlock } from "../index/documents.ts";
import type { Vocabulary } from "../index/vocabulary.ts";
import type { Passage } from "../split/passages.ts";
import type { BlockScore } from "./rerank.ts";

/** A passage with its score and what it is made of. */
export interface RankedPassage {
  readonly passage: Passage;
  readonly indexed: IndexedBlock;
  readonly block: BlockScore;
  /** Rarity of the question's words that the passage holds as stems, or that ask for its kind. */
  readonly stems: number;
  /** Rarity of the question's words that it holds as written. */
  readonly written: number;
  /** What the passage scores for itself, apart from its block: stems and, at a lower weight, written. */
  readonly own: number;
  /** 1, or less for a line that is no sentence of the text and that no word of the question asks for. */
  readonly kindFactor: number;
  readonly score: number;
}

const weights = { written: 0.3, block: 2 } as const;
const uninvitedLine = 0.6;

/** Scores the sentences of a block: a sentence counts for its own words, and for the company it keeps. */
export function scorePassages(
  question: Question,
  indexed: IndexedBlock,
  block: BlockScore,
  vocabulary: Vocabulary,
): readonly RankedPassage[] {
  const cues = new Set(findWords(indexed.document.cues).map((word) => word.term));
  const isInvited = indexed.block.kind === "paragraph" || question.words.some((word) => cues.has(word.term));
  const kindFactor = isInvited ? 1 : uninvitedLine;
  const rarity = (has: (word: Word) => boolean) =>
    question.words.filter(has).reduce((sum, word) => sum + vocabulary.idf(word.term), 0);
  return indexed.passages.map((passage) => {
    const words = findWords(indexed.reading.source.slice(passage.start, passage.end));
    const terms = new Set(words.map((word) => word.term));
    const surfaces = new Set(words.map((word) => word.surface));
    const stems = rarity((word) => terms.has(word.term) || cues.has(word.term));
    const written = rarity((word) => surfaces.has(word.surface));
    const own = stems + weights.written * written;
    return {
      passage,
      indexed,
      block,
      stems,
      written,
      own,
      kindFactor,
      score: kindFactor * (own + weights.block * block.score),
    };
  });
}
