import type { Excerpt } from "../types.ts";

export interface HandoutOptions {
  /** Plain text; "Excerpts" when absent. */
  readonly title?: string;
  /** The heading of the bibliography, plain text; "Bibliography" when absent. */
  readonly bibliography?: string;
}

/** Excerpts to carry away. */
export interface Handout {
  /**
   * CommonMark, UTF-16 as the sources are: a chapter for each reading, in the library's order, with each excerpt as a block quote that
   * shows it verbatim and its citation under it; then one reference for each reading.
   */
  readonly markdown: string;
  /** What it holds, in its order: each once, those that overlap as one. */
  readonly excerpts: readonly Excerpt[];
  /** The ids that name nothing here: malformed, or of a reading that has changed or left. */
  readonly missing: readonly string[];
  /** The ids of what is there and may not be shown. */
  readonly withheld: readonly string[];
}
