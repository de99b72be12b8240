import type { IndexedBlock } from "../index/documents.ts";
import type { PartialDate } from "../types.ts";

/** A way in which people tell lines by how they look or stand, and the lines of a list that do. */
interface Look {
  readonly asked: RegExp;
  readonly choose: (lines: readonly IndexedBlock[], text: string) => readonly IndexedBlock[];
}

/**
 * The lines that a question tells by how their titles look, or how their dates stand to each other: with quotation marks, of one and the
 * same title, two in one year, at the longest gap. None where it tells them by nothing of the kind.
 */
export function linesByLook(text: string, lines: readonly IndexedBlock[]): readonly IndexedBlock[] {
  const look = looks.find(({ asked }) => asked.test(text));
  return look ? look.choose(lines, text) : [];
}

/** Whether a question tells lines by how they look. */
export function asksByLook(text: string): boolean {
  return looks.some(({ asked }) => asked.test(text));
}

const having = (mark: RegExp) => (lines: readonly IndexedBlock[]) =>
  lines.filter((line) => mark.test(titleOf(line)));

const looks: readonly Look[] = [
  {
    asked: /\b(?:quotation|quote)\s*marks?\b|\binverted\s+commas\b|\b(?:in|puts?\b.*\bin)\s+quotes\b/iu,
    choose: having(/["“”„«]/u),
  },
  { asked: /\b(?:brackets?|parenthes[ie]s)\b/iu, choose: having(/[([]/u) },
  { asked: /\bquestion\s+marks?\b/iu, choose: having(/\?/u) },
  { asked: /\bcolons?\b/iu, choose: having(/:/u) },
  {
    asked: /\b(?:same|identical)\s+(?:titles?|names?)\b|\btitles?\b.*\b(?:twice|repeated)\b/iu,
    choose: (lines) => shared(lines, titleOf),
  },
  {
    asked:
      /\b(?:two|several|more\s+than\s+one|both|twice)\b.*\b(?:same|one|single)\s+year\b|\byears?\b.*\b(?:two|twice|more\s+than\s+one)\b/iu,
    choose: (lines) => shared(dated(lines), ({ block }) => block.date?.year),
  },
  {
    asked:
      /\b(?:longest|biggest|largest|widest|greatest|big|long|huge)\s+(?:gap|hole|pause|break|interval)\b/iu,
    choose: (lines) => atGap(lines, 1),
  },
  {
    asked: /\b(?:shortest|smallest)\s+(?:gap|pause|break|interval)\b|\bclosest\s+together\b/iu,
    choose: (lines) => atGap(lines, -1),
  },
  { asked: /\b(?:longest|shortest)\s+(?:title|name)\b/iu, choose: byLength },
];

/** Without the date that a line of a dated list begins with. */
function titleOf({ document, block }: IndexedBlock): string {
  return block.date ? document.text.replace(/^.*?\b\d{4}\b\s*/su, "") : document.text;
}

/** The lines of which another one has the same. */
function shared(
  lines: readonly IndexedBlock[],
  keyOf: (line: IndexedBlock) => unknown,
): readonly IndexedBlock[] {
  const groups = Map.groupBy(lines, keyOf);
  return lines.filter((line) => (groups.get(keyOf(line))?.length ?? 0) > 1);
}

const dated = (lines: readonly IndexedBlock[]) => lines.filter(({ block }) => block.date);

/** The two lines, next to each other by date, that are farthest apart (1) or nearest to each other (−1). */
function atGap(lines: readonly IndexedBlock[], sign: 1 | -1): readonly IndexedBlock[] {
  const ordered = dated(lines).toSorted((a, b) => dayOf(a.block.date) - dayOf(b.block.date));
  const pairs = ordered.slice(1).map((line, index) => [ordered[index] ?? line, line] as const);
  const gapOf = ([earlier, later]: readonly [IndexedBlock, IndexedBlock]) =>
    sign * (dayOf(later.block.date) - dayOf(earlier.block.date));
  const [widest] = pairs.toSorted((a, b) => gapOf(b) - gapOf(a));
  return lines.filter((line) => widest?.includes(line));
}

/** Days since 1970. */
function dayOf(date?: PartialDate): number {
  return date ? Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1) / 86_400_000 : 0;
}

function byLength(lines: readonly IndexedBlock[], text: string): readonly IndexedBlock[] {
  const sign = /\blongest\b/i.test(text) ? -1 : 1;
  const [first] = lines.toSorted((a, b) => sign * (titleOf(a).length - titleOf(b).length));
  return first ? [first] : [];
}
