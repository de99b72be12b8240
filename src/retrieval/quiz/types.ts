import type { Excerpt, Within } from "../types.ts";

export type Quiz = ClozeQuiz | SourceQuiz;

/** A sentence with a gap: which word, name or number stands there? */
export interface ClozeQuiz {
  readonly kind: "cloze";
  /** The source's own text on either side of the gap: `before + options[correct] + after === excerpt.text`. */
  readonly before: string;
  readonly after: string;
  /** Four, all of them from the same library, in a drawn order. */
  readonly options: readonly string[];
  /** The place of the right one. */
  readonly correct: number;
  /** The sentence; its highlight is what stands in the gap. */
  readonly excerpt: Excerpt;
}

/** Which reading says this? */
export interface SourceQuiz {
  readonly kind: "source";
  /** The sentence, which is the excerpt's text. */
  readonly text: string;
  /** Two to four names of readings with different titles, in a drawn order. */
  readonly options: readonly string[];
  readonly correct: number;
  readonly excerpt: Excerpt;
}

export type QuizOptions = Within;
