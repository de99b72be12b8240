import type { PartialDate } from "../types.ts";

/** What a block is to a reader. The first six stand in the front matter, before the text begins. */
export type BlockKind =
  | "title"
  | "subtitle"
  | "byline"
  | "date"
  | "imprint"
  | "heading"
  | "paragraph"
  | "caption"
  | "item";

/** A paragraph, or a line that stands for itself: the unit that is searched, and the parent of passages. */
export interface Block {
  readonly kind: BlockKind;
  /** UTF-16 offsets into the source, end exclusive, white space at the ends left out. */
  readonly start: number;
  readonly end: number;
  /** The headings above it, outermost first, joined by " › "; absent in the front matter. */
  readonly section?: string;
  /** The date that an item of a dated list begins with. */
  readonly date?: PartialDate;
}

/** Whether a block is one of the lines that say who, when and where. */
export function isFrontMatter(kind: BlockKind): boolean {
  return ["title", "subtitle", "byline", "date", "imprint"].includes(kind);
}
