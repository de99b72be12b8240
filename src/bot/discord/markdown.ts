import { cut } from "./limits.ts";
import { oneLine } from "./text.ts";

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export type Range = readonly [start: number, end: number];

/**
 * The text as Discord markdown that a reader sees exactly as it stands: nothing in it formats, links or mentions.
 * What needs no backslash gets none, so that "U.S.-Russian" stays legible in a notification too, where Discord shows
 * the markdown itself. Lone surrogates, which no JSON can carry, become U+FFFD.
 */
export function neutralise(text: string): string {
  return withInsertions(text.toWellFormed(), escapes(text));
}

/** The text neutralised, in one line, and only its beginning with "…" where that would be longer than `max` code units. */
export function neutraliseLine(text: string, max: number): string {
  const line = oneLine(text);
  const whole = neutralise(line);
  // A backslash before every character is the worst that can come.
  return whole.length <= max ? whole : neutralise(cut(line, Math.floor(max / 2)));
}

/**
 * The same, with `max` for the text itself: backslashes do not count, so that a title is cut at the same letter whatever marks are in it.
 * At most twice as long.
 */
export function neutraliseBeginning(text: string, max: number): string {
  return neutralise(cut(oneLine(text), max));
}

/** The text that was neutralised: what Ibid wrote into a message can be read back from it. */
export function plainOf(neutralised: string): string {
  return neutralised.replace(/\\([\s\S])/g, "$1");
}

/**
 * The text as a Discord block quote with some ranges in bold and others struck out, neutralised. The ranges of one kind may
 * touch, overlap or begin and end in white space; all that counts is which characters they cover. No character is both.
 */
export function quote(text: string, bold: readonly Range[], struck: readonly Range[] = []): string {
  const lines = lineRanges(text);
  const bolds = inkedInLines(text, lines, bold);
  const strikes = inkedInLines(text, lines, struck);
  // Where the one ends and the other begins, the first must be closed before the second is opened.
  return withInsertions(text.toWellFormed(), [
    ...lines.map(([start]): Insertion => [start, "> "]),
    ...bolds.map(([, end]): Insertion => [end, "**"]),
    ...strikes.map(([, end]): Insertion => [end, "~~"]),
    ...bolds.map(([start]): Insertion => [start, "**"]),
    ...strikes.map(([start]): Insertion => [start, "~~"]),
    ...escapes(text),
  ]);
}

/** The text in a fixed-width block that Discord's clients offer to copy; a fence inside it cannot close the block. */
export function codeBlock(text: string): string {
  return `\`\`\`text\n${text.toWellFormed().replace(/`{3,}/g, (fence) => [...fence].join("\u200b"))}\n\`\`\``;
}

type Insertion = readonly [at: number, mark: string];

/** Insertions at the same place keep their order. */
function withInsertions(text: string, insertions: readonly Insertion[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const [at, mark] of insertions.toSorted(([a], [b]) => a - b)) {
    pieces.push(text.slice(done, at), mark);
    done = at;
  }
  return pieces.join("") + text.slice(done);
}

function escapes(text: string): readonly Insertion[] {
  return Array.from(text.matchAll(SPECIAL), ({ index }): Insertion => [index, "\\"]);
}

/**
 *     emphasis, spoilers, code, links, <mentions> and <links>    \ * _ ~ | ` [ <
 *     pings                                                      @everyone @here
 *     bare links and invitations                                 https:// discord.gg/
 *     headings, lists, subtext and quotes, at a line's start     # - + >
 *     numbered lists, at a line's start                          1.
 */
const SPECIAL = new RegExp(
  [
    String.raw`[\\*_~|${"`"}[<]`,
    "@(?=everyone|here)",
    ":(?=//)",
    String.raw`/(?<=discord(?:app)?\.(?:gg|com/invite)/)`,
    // The character before its look-behind: the other way round, a long run of spaces would cost its square.
    String.raw`[#+>-](?<=^[^\S\r\n]*.)`,
    String.raw`\.(?<=^[^\S\r\n]*\d{1,10}.)`,
  ].join("|"),
  "gim",
);

function lineRanges(text: string): readonly Range[] {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|[\r\n]/g), (found) => found.index + found[0].length)];
  return starts.map((start, line): Range => [start, starts[line + 1] ?? text.length]);
}

/**
 * Discord takes `** x**` and `****` literally: a marked range begins and ends with ink, and two of them never touch. Lines and
 * ranges both ascend, so they are walked together: a list may have as many of the one as of the other.
 */
function inkedInLines(text: string, lines: readonly Range[], ranges: readonly Range[]): readonly Range[] {
  const ascending = joined(ranges.filter(([start, end]) => start < end).toSorted(([a], [b]) => a - b));
  const marked: Range[] = [];
  let next = 0;
  for (const [lineStart, lineEnd] of lines) {
    while ((ascending[next]?.[1] ?? Number.POSITIVE_INFINITY) <= lineStart) next++;
    const inLine: Range[] = [];
    for (let at = next; (ascending[at]?.[0] ?? Number.POSITIVE_INFINITY) < lineEnd; at++) {
      const [start, end] = ascending[at] ?? [0, 0];
      inLine.push(inked(text, Math.max(start, lineStart), Math.min(end, lineEnd)));
    }
    marked.push(...joined(inLine.filter(([start, end]) => start < end)));
  }
  return marked;
}

/** The range without white space at its edges, and without half a surrogate pair. */
function inked(text: string, start: number, end: number): Range {
  const from = isInsidePair(text, start) ? start - 1 : start;
  const to = isInsidePair(text, end) ? end + 1 : end;
  const covered = text.slice(from, to);
  return from < to ? [to - covered.trimStart().length, from + covered.trimEnd().length] : [to, to];
}

function isInsidePair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

function joined(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const [start, end] of ranges) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) result.splice(-1, 1, [last[0], Math.max(last[1], end)]);
    else result.push([start, end]);
  }
  return result;
}
