/** What a reading is made of, in reading order: its front matter, then a section for each heading. */
export interface OutlineSection {
  /** The reading's title, byline, date … */
  readonly frontMatter?: true;
  /** Its own heading; absent for the front matter and for what stands under none. */
  readonly heading?: string;
  /** The headings down to its own, as locators name it; absent where `heading` is. */
  readonly section?: string;
  /** Paragraphs, captions, and lines that stand for themselves; headings and front matter are none of them. */
  readonly paragraphs: number;
  readonly captions: number;
  readonly lines: number;
  /** How many passages it has, its heading among them; at least 1. */
  readonly passages: number;
  /** UTF-16 code units from the first passage's start to the last one's end. */
  readonly characters: number;
  readonly firstPassageId: string;
}
