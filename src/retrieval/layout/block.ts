import type { PartialDate } from "../types.ts";

/** The lines that say who, what, when and where, before the text begins. */
const frontMatterKinds = ["title", "subtitle", "byline", "date", "imprint"] as const;

/** What a block is to a reader. */
export type BlockKind = (typeof frontMatterKinds)[number] | "heading" | "paragraph" | "caption" | "item";

/** A paragraph, or a line that stands for itself: the unit that is searched, and the parent of passages. */
export interface Block {
  readonly kind: BlockKind;
  /** UTF-16 offsets into the source, end exclusive, white space at the ends left out. */
  readonly start: number;
  readonly end: number;
  /** The headings above it, outermost first, joined by " › "; absent where there is none. */
  readonly section?: string;
  /** The date that an item of a dated list begins with. */
  readonly date?: PartialDate;
}

export function isFrontMatter(kind: BlockKind): boolean {
  return frontMatterKinds.some((one) => one === kind);
}

/** A heading as sections are named after it: on one line, without its colon. */
export function headingText(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/:$/, "");
}
