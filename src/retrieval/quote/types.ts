import type { Excerpt, Withheld } from "../types.ts";

/**
 * Whether a quotation stands in the readings. Typography is not held against it: quotation marks, dashes and hyphens, white
 * space, invisible characters, the case of its first letter; an ellipsis stands for words left out.
 */
export type QuoteCheck = ExactQuote | NearQuote | AbsentQuote | WithheldQuote;

/** It stands there, word for word and mark for mark. */
interface ExactQuote {
  readonly status: "exact";
  /** The passages that hold it, at most 20, in order of the library; highlights mark the quotation itself. */
  readonly excerpts: readonly [Excerpt, ...Excerpt[]];
  /** How often it stands in the sources. */
  readonly count: number;
}

/** Most of its words stand somewhere in its order. */
export interface NearQuote {
  readonly status: "near";
  /** The passages that hold the nearest wording, marked as one highlight; `score` is the share of the words found, 0.6 to 1. */
  readonly excerpt: Excerpt;
  /**
   * From the source's wording to the quotation's. `same` and `removed` add up to the highlighted wording, character for
   * character; `same` and `added` to the quotation, apart from its typography.
   */
  readonly diff: readonly WordChange[];
}

interface AbsentQuote {
  readonly status: "absent";
}

/** What may be shown does not hold it, and the whole library has it, or a nearer wording than what may be shown. No more is said of that. */
interface WithheldQuote {
  readonly status: "withheld";
  readonly why: Withheld;
}

/** Words and marks that stand in source and quotation, in the quotation only, or in the source only. */
export interface WordChange {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}
