/** Retrieval's only door. */
export { formatLocator, formatName, formatReference } from "./cite/cite.ts";
export { readTogether, standsAlone } from "./follow-up/follow-up.ts";
export { openLibrary, UnknownReadingError } from "./library.ts";
export { CorpusError } from "./read/corpus-error.ts";
export { createOramaEngine, type OramaEngine, restoreOramaEngine } from "./search/orama-engine.ts";
export { readPlainQuery } from "./search/plain-query.ts";
export { EmptyQuestionError, UnknownPassageError } from "./teach/teaching.ts";
export type {
  Answer,
  AskOptions,
  Card,
  Excerpt,
  Explanation,
  Library,
  Reading,
} from "./types.ts";
