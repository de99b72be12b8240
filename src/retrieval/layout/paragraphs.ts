import { findDates } from "./dates.ts";
import type { Line } from "./lines.ts";

/** Lines that belong together: a whole paragraph, or a line that stands for itself. */
export interface Span {
  /** UTF-16 offsets into the source, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The span's text with its inner line breaks, as in the source. */
  readonly text: string;
}

/**
 * Joins the lines of hard-wrapped paragraphs and leaves all other lines alone. Lines without a letter or a digit
 * (rules, `|`) and an immediate repetition of a line are noise: they belong to no span.
 */
export function joinParagraphs(source: string, lines: readonly Line[]): readonly Span[] {
  const width = wrapWidth(lines);
  return runsOf(lines)
    .flatMap((run) => (width === undefined ? run : unwrap(run, width)))
    .map(({ start, end }) => ({ start, end, text: source.slice(start, end) }));
}

function runsOf(lines: readonly Line[]): readonly Line[][] {
  const runs: Line[][] = [[]];
  let previous: Line | undefined;
  for (const line of lines) {
    if (!/[\p{L}\p{N}]/u.test(line.text)) {
      runs.push([]);
      continue;
    }
    if (line.text !== previous?.text) runs.at(-1)?.push(line);
    previous = line;
  }
  return runs;
}

/** A text that was wrapped by a program is rarely wider; wider lines are whole paragraphs. */
const widestWrap = 120;
/** Narrower columns than this are verse, tables or lists. */
const narrowestWrap = 40;
/** How far short of the width a wrapped line may fall: a long word that went to the next line. */
const slack = 15;

/** Fewer lines than this may be of one width by chance. */
const fewestFull = 3;

/** The column at which a program wrapped this file, or undefined where its lines are paragraphs already. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  // Headings, bylines and the lines of most lists are shorter, however a text is wrapped.
  const lengths = lines.map((line) => line.text.length).filter((length) => length >= narrowestWrap);
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const full = lengths.filter((length) => length >= width - slack).length;
  const isWrapped = width <= widestWrap && full >= fewestFull && full >= lengths.length * 0.5;
  return isWrapped ? width : undefined;
}

/**
 * A program wraps a line when its next word no longer fits. So a line runs on into the next one where the next
 * line's first word would have overstepped the width:
 *
 *     Some experts say Russia has made such        "great" did not fit: runs on
 *     great strides.                               "But" would have fitted: a paragraph ends here
 *     But others argue that Russia still does
 */
function unwrap(run: readonly Line[], width: number): readonly { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let previous: Line | undefined;
  for (const line of run) {
    const open = spans.at(-1);
    if (open && previous && runsOn(previous, line, width) && !beginsWithDate(line)) open.end = line.end;
    else spans.push({ start: line.start, end: line.end });
    previous = line;
  }
  return spans;
}

function runsOn(line: Line, next: Line, width: number): boolean {
  const nextWord = /^\S+/.exec(next.text)?.[0].length ?? 0;
  return line.text.length + 1 + nextWord > width;
}

/** A list of dated lines may be about as wide as a wrapped text; a paragraph's line hardly begins with a date. */
function beginsWithDate({ text }: Line): boolean {
  return findDates(text)[0]?.start === 0;
}
