/** Retrieval's only door. */
export { formatLocator } from "./cite/cite.ts";
export { citationStyles } from "./cite/in-style.ts";
export { openLibrary, UnknownReadingError } from "./library.ts";
export { CorpusError } from "./read/corpus-error.ts";
export { formatName, formatReference } from "./read/reference.ts";
export { createOramaEngine, type OramaEngine, restoreOramaEngine } from "./search/orama-engine.ts";
export { readPlainQuery } from "./search/plain-query.ts";
export { EmptyQuestionError, UnknownPassageError } from "./teach/teaching.ts";
export type {
  Answer,
  AskOptions,
  Card,
  Choice,
  CitationStyle,
  ComparedReading,
  Excerpt,
  Explanation,
  Library,
  OutlineSection,
  Page,
  PagePlace,
  QuoteCheck,
  Reading,
  WordChange,
} from "./types.ts";
