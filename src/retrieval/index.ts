/** Retrieval's only door. */
export { formatLocator } from "./cite/cite.ts";
export { citationStyles } from "./cite/in-style.ts";
export { createPassageIndex, type PassageIndex } from "./cite/passage-index.ts";
export { standsAlone } from "./follow-up/form.ts";
export type { Handout } from "./handout/types.ts";
export { openLibrary } from "./library.ts";
export type { Library, WholeLibrary } from "./library-interface.ts";
export type { OutlineSection } from "./outline-section.ts";
export type { Quiz } from "./quiz/types.ts";
export { longestComparedQuote, mostQuotePassages } from "./quote/limits.ts";
export type { QuoteCheck, WordChange } from "./quote/types.ts";
export { CorpusError } from "./read/corpus-error.ts";
export { formatName, formatReference } from "./read/reference.ts";
export type { Page, PagePlace } from "./reading-page.ts";
export { createOramaEngine, type OramaEngine, restoreOramaEngine } from "./search/orama-engine.ts";
export { readPlainQuery } from "./search/plain-query.ts";
export { EmptyQuestionError, UnknownPassageError } from "./teach/teaching.ts";
export type { OnProgress, OpeningProgress, OpeningStage } from "./turns.ts";
export type {
  Answer,
  AskOptions,
  Card,
  CitationStyle,
  ComparedReading,
  Excerpt,
  Explanation,
  Margin,
  Reading,
  Withheld,
  Within,
} from "./types.ts";
export { UnknownReadingError } from "./unknown-reading.ts";
export type { Verification } from "./verification.ts";
