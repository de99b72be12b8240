import type { Excerpt } from "./types.ts";

/** Which page of a reading: the one that holds a passage, the one that ends before it, the one that begins after it. */
export type PagePlace = "around" | "before" | "after";

/** A reading's own text from the beginning of one passage to the end of another. */
export interface Page {
  /** Without highlights. */
  readonly excerpt: Excerpt;
  /** Whether the reading begins, or ends, with it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Set on the last page where the reading goes on beyond what may be shown. */
  readonly furtherOn?: true;
}
