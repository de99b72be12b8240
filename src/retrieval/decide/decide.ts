import type { Question } from "../analyse/question.ts";
import { findWords } from "../analyse/words.ts";
import type { Vocabulary } from "../index/vocabulary.ts";
import type { RankedPassage } from "../rank/passages.ts";

/** Whether the best passage answers, and the figures that say so. */
export interface Decision {
  readonly status: "answered" | "related";
  /** Share of the question's rarity that the best passage's paragraph, title and kind account for, 0 to 1. */
  readonly coverage: number;
  /** Share of it that the passage itself accounts for, 0 to 1. */
  readonly grip: number;
  readonly reasons: readonly string[];
}

/**
 * Both bounds were set on the 40 development questions. They do not yet follow the size of the library: a
 * threshold calibrated for each library takes their place (docs/decisions/0004).
 */
export const bounds = { coverage: 0.4, grip: 0.25 } as const;

/** Says whether the best passage answers the question or is merely near it. */
export function decide(question: Question, best: RankedPassage, vocabulary: Vocabulary): Decision {
  const { document, reading } = best.indexed;
  const around = termsOf([document.text, document.title, document.cues].join("\n"));
  const within = termsOf(
    [reading.source.slice(best.passage.start, best.passage.end), document.cues].join("\n"),
  );
  const coverage = share(question, around, vocabulary);
  const grip = share(question, within, vocabulary);
  const reasons = [
    ...(coverage < bounds.coverage
      ? [`the paragraph covers ${percent(coverage)} of the question, less than ${percent(bounds.coverage)}`]
      : []),
    ...(grip < bounds.grip
      ? [`the passage itself covers ${percent(grip)} of the question, less than ${percent(bounds.grip)}`]
      : []),
  ];
  return { status: reasons.length === 0 ? "answered" : "related", coverage, grip, reasons };
}

const termsOf = (text: string): ReadonlySet<string> => new Set(findWords(text).map((word) => word.term));

/** A word that the library does not know weighs most: it is rarest of all. */
function share(question: Question, terms: ReadonlySet<string>, vocabulary: Vocabulary): number {
  const weigh = (words: Question["words"]) => words.reduce((sum, word) => sum + vocabulary.idf(word.term), 0);
  return weigh(question.words.filter((word) => terms.has(word.term))) / weigh(question.words);
}

const percent = (part: number) => `${Math.round(part * 100)} %`;
