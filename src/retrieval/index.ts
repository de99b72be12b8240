/** Retrieval's only door. */
export { formatDate, formatLocator, formatReference } from "./cite/cite.ts";
export { openLibrary, UnknownReadingError } from "./library.ts";
export { CorpusError } from "./read/corpus-error.ts";
export type {
  Answer,
  AskOptions,
  Card,
  Excerpt,
  Explanation,
  Library,
  Locator,
  PartialDate,
  Person,
  Reading,
} from "./types.ts";
