const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });
const WIDE =
  /\p{RGI_Emoji}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u{3000}-\u{303F}\u{FF01}-\u{FF60}\u{FFE0}-\u{FFE6}]/v;
const NOTHING = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]*$/u;

/** What a reader sees as single characters. */
export function graphemesOf(text: string): readonly string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}

/** Columns that a text takes in a terminal: two for wide characters, none for marks that stand on others. */
export function widthOf(text: string): number {
  let columns = 0;
  for (const grapheme of graphemesOf(text)) {
    if (WIDE.test(grapheme)) columns += 2;
    else if (!NOTHING.test(grapheme)) columns += 1;
  }
  return columns;
}
