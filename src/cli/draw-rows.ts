import { styleText } from "node:util";
import type { Line, Span } from "./draw-markdown.ts";
import { graphemesOf, widthOf } from "./draw-width.ts";

/** A line as rows of at most `width` columns, with styles when `colour` is on. A word too long for a row is broken. */
export function wrapLine({ lead, hang, spans }: Line, width: number, colour: boolean): readonly string[] {
  const room = Math.max(8, width - widthOf(lead) - widthOf(hang));
  const rows: Span[][] = [[]];
  let used = 0;
  const put = (span: Span) => {
    rows.at(-1)?.push(span);
    used += widthOf(span.text);
  };
  const nextRow = () => {
    rows.push([]);
    used = 0;
  };
  for (const word of wordsOf(spans)) {
    const length = word.reduce((sum, { text }) => sum + widthOf(text), 0);
    const isSpace = word.every(({ text }) => text.trim() === "");
    if (used + length > room && used > 0) nextRow();
    if (isSpace && used === 0 && rows.length > 1) continue;
    if (length <= room) word.forEach(put);
    else {
      for (const { text, styles } of word) {
        for (const grapheme of graphemesOf(text)) {
          if (used + widthOf(grapheme) > room) nextRow();
          put({ text: grapheme, styles });
        }
      }
    }
  }
  return rows.map((row, at) =>
    (lead + (at > 0 ? hang : "") + paint(withoutTrailingSpace(row), colour)).trimEnd(),
  );
}

/** Words and the spaces between them; one word may change its style in the middle. */
function wordsOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const words: Span[][] = [];
  let wasSpace = true;
  for (const { text, styles } of spans) {
    for (const part of text.split(/(\s+)/).filter(Boolean)) {
      const isSpace = part.trim() === "";
      const open = words.at(-1);
      if (open && !isSpace && !wasSpace) open.push({ text: part, styles });
      else words.push([{ text: part, styles }]);
      wasSpace = isSpace;
    }
  }
  return words;
}

function withoutTrailingSpace(row: readonly Span[]): readonly Span[] {
  const last = row.findLastIndex(({ text }) => text.trim() !== "");
  return row.slice(0, last + 1);
}

/** Neighbours of one look are painted in one go. */
function paint(row: readonly Span[], colour: boolean): string {
  const merged: Span[] = [];
  for (const span of row) {
    const last = merged.at(-1);
    if (last && last.styles.join() === span.styles.join())
      merged[merged.length - 1] = { ...last, text: last.text + span.text };
    else merged.push(span);
  }
  return merged
    .map(({ text, styles }) =>
      colour && styles.length > 0 ? styleText([...styles], text, { validateStream: false }) : text,
    )
    .join("");
}
