import { findDates, monthNumber } from "../layout/dates.ts";
import type { PartialDate } from "../types.ts";
import { findNamedDay } from "./named-days.ts";
import { firstDay, lastDay, type Point, readPoint, spanOf, yearPattern } from "./points.ts";

/** Which dates a question asks for. */
export interface TimeFrame {
  /**
   * First and last day, inclusive, as numbers such as 19510803; an open end is absent. Where the first is later than the last, what
   * lies between them is left out: "before 1950 or after 1990".
   */
  readonly from?: number;
  readonly to?: number;
  /** Months of whatever year: 1 to 12. */
  readonly months?: readonly number[];
  /** The day of these months. */
  readonly day?: number;
  /** May be the name of a matter rather than a time: "the Cold War", "Sept. 11". */
  readonly isName?: true;
  /** The question's text without the words that said so. */
  readonly rest: string;
}

/** Reads when a question asks about: dates, years, decades, centuries, eras, before, after, since, between, months and seasons. */
export function readTimeFrame(text: string): TimeFrame | undefined {
  const frame = readYears(text);
  if (!frame) return readMonths(text);
  const other = isHalfOpen(frame) ? readOpenEnd(frame.rest) : undefined;
  const both = other && isHalfOpen(other) ? { ...frame, ...other } : frame;
  const months = isLong(both) || isWholeYear(both) ? readMonths(both.rest) : undefined;
  return months && !months.isName ? { ...both, ...months } : both;
}

/** Whether a date lies in a frame; of a date that is not known to the day, what is known must. */
export function isWithin({ year, month = 1, day = 1 }: PartialDate, frame: TimeFrame): boolean {
  const number = year * 10_000 + month * 100 + day;
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = frame;
  if (from <= to ? number < from || number > to : number < from && number > to) return false;
  if (frame.day !== undefined && frame.day !== day) return false;
  return frame.months === undefined || frame.months.includes(month);
}

/** More than a year, or open at an end. */
export function isLong({ from, to }: TimeFrame): boolean {
  return from === undefined || to === undefined || from > to || to - from > 10_000;
}

/** Months choose from a year, too: "in the summer of 1951". */
const isWholeYear = ({ from = 0, to = 0 }: TimeFrame) => to - from === 1130;

const isHalfOpen = ({ from, to }: TimeFrame) => (from === undefined) !== (to === undefined);

function readYears(text: string): TimeFrame | undefined {
  for (const read of [
    readRange,
    readOpenEnd,
    readPrefix,
    readDecade,
    readCentury,
    readDate,
    readYear,
    readDuring,
  ]) {
    const frame = read(text);
    if (frame) return frame;
  }
  return undefined;
}

function readRange(text: string): TimeFrame | undefined {
  for (const opening of text.matchAll(
    /\b(?:between|from)\s+|(?=\b(?:1[5-9]|20)\d{2}\s*(?:to|through|[-–]))/gi,
  )) {
    const begin = opening.index + opening[0].length;
    const first = readPoint(text.slice(begin));
    if (!first) continue;
    const between = /^\s*(?:and|to|till|until|through|[-–])\s*/i.exec(text.slice(begin + first.length));
    const second = between && readPoint(text.slice(begin + first.length + between[0].length));
    if (!second) continue;
    const end = begin + first.length + between[0].length + second.length;
    const rest = `${text.slice(0, opening.index)} ${text.slice(end)}`;
    return { from: Math.min(first.from, second.from), to: Math.max(first.to, second.to), rest };
  }
  return undefined;
}

const openings =
  /\b((?:no|not)\s+)?(before|prior\s+to|earlier\s+than|older\s+than|until|up\s+to(?:\s+and\s+including)?|since|after|later\s+than|newer\s+than|younger\s+than|from)\s+/gi;
const onwards = /^\s+(?:onwards?\b|on(?=\s*(?:[?.,!]|$)))/i;

function readOpenEnd(text: string): TimeFrame | undefined {
  for (const opening of text.matchAll(openings)) {
    const begin = opening.index + opening[0].length;
    const point = readPoint(text.slice(begin));
    // "After the 1948 report" asks for its neighbour.
    if (!point || /^\s+(?:report|one|entry|item|title)\b/i.test(text.slice(begin + point.length))) continue;
    const after = text.slice(begin + point.length);
    const span = openSpan(opening[2] ?? "", opening[1] !== undefined, point, onwards.test(after));
    const rest = `${text.slice(0, opening.index)} ${after.replace(onwards, "")}`;
    if (span) return { ...span, rest, ...(point.isEra && { isName: true }) };
  }
  return undefined;
}

function openSpan(
  word: string,
  isNegated: boolean,
  { from, to }: Point,
  goesOn: boolean,
): Omit<TimeFrame, "rest"> | undefined {
  if (/^(?:before|prior|earlier|older)/i.test(word)) return isNegated ? { from } : { to: dayBefore(from) };
  if (/^(?:after|later|newer|younger)/i.test(word)) return isNegated ? { to } : { from: dayAfter(to) };
  if (/^(?:until|up)/i.test(word)) return isNegated ? { from } : { to };
  return /^since/i.test(word) || goesOn ? { from } : undefined;
}

/** "Pre-war reports", "post-Soviet titles". */
function readPrefix(text: string): TimeFrame | undefined {
  for (const [form, span] of prefixes) {
    const found = form.exec(text);
    if (found) return { ...span, isName: true, rest: without(text, found) };
  }
  return undefined;
}

const prefixes: readonly (readonly [form: RegExp, span: { from?: number; to?: number }])[] = [
  [/\bpre-?\s?war\b/i, { to: 19390831 }],
  [/\bpost-?\s?war\b/i, { from: 19450903 }],
  [/\bpost-?\s?(?:soviet|cold\s+war)\b/i, { from: 19911227 }],
  [/\bpre-?\s?revolutionary\b/i, { to: 19171106 }],
];

/** Days are numbered as they are written, with gaps between months; a day that no month has bounds as well as one that exists. */
const dayBefore = (day: number) => (day % 10_000 === 101 ? lastDay(Math.floor(day / 10_000) - 1) : day - 1);
const dayAfter = (day: number) => (day % 10_000 === 1231 ? firstDay(Math.floor(day / 10_000) + 1) : day + 1);

/** "In the nineties", "1950s", "eighties reports", but not "in their twenties". */
function readDecade(text: string): TimeFrame | undefined {
  for (const found of text.matchAll(
    /(?<!\d)(?<!\b(?:his|her|their|my|your|our|its)\s)(?:\bthe\s+)?(?:\b(?:early|late|mid-?|first\s+half|second\s+half)(?:\s+of)?\s*(?:the\s+)?)?(?:\b(?:nineteen|twent|thirt|fort|fift|sixt|sevent|eight|ninet)|['’]?[2-9]0['’]?s|\b(?:1[5-9]|20)\d0['’]?s)/gi,
  )) {
    const point = readPoint(text.slice(found.index));
    if (!point || point.isEra || point.to - point.from < 40_000) continue;
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + point.length)}`;
    return { from: point.from, to: point.to, rest };
  }
  return undefined;
}

function readCentury(text: string): TimeFrame | undefined {
  const found = /\b(1[5-9]|2[01])(?:th|st)[\s-]century\b/i.exec(text);
  if (!found) return undefined;
  const last = Number(found[1]) * 100;
  return { from: firstDay(last - 99), to: lastDay(last), rest: without(text, found) };
}

function readDate(text: string): TimeFrame | undefined {
  const [found] = findDates(text);
  return found && { ...spanOf(found.date), rest: `${text.slice(0, found.start)} ${text.slice(found.end)}` };
}

function readYear(text: string): TimeFrame | undefined {
  const found = new RegExp(`\\b(?:(?:in|of|from|during|for|year)\\s+){0,3}${yearPattern}\\b`, "i").exec(text);
  if (!found) return undefined;
  return { from: firstDay(Number(found[1])), to: lastDay(Number(found[1])), rest: without(text, found) };
}

/** "During the Korean War", "in the year of the moon landing", "while the Second World War was on", "the year Sputnik went up". */
function readDuring(text: string): TimeFrame | undefined {
  for (const opening of text.matchAll(
    /\b(?:during|in|of|from|while|throughout|amid|on)\s+|\b(?=the\s+year\s)/gi,
  )) {
    const begin = opening.index + opening[0].length;
    const point = readPoint(text.slice(begin).replace(/^the\s+year\s+(?!of|when|that|in)/i, "the year of "));
    if (!point?.isEra) continue;
    const rest = `${text.slice(0, opening.index)} ${text.slice(begin + point.length)}`;
    return { from: point.from, to: point.to, isName: true, rest };
  }
  return undefined;
}

const seasons: ReadonlyMap<string, readonly number[]> = new Map([
  ["spring", [3, 4, 5]],
  ["summer", [6, 7, 8]],
  ["autumn", [9, 10, 11]],
  ["fall", [9, 10, 11]],
  ["winter", [12, 1, 2]],
]);

/** "In August", "in the summer months", "dated 4 February". */
function readMonths(text: string): TimeFrame | undefined {
  const named = findNamedDay(text);
  if (named) {
    const { day, found } = named;
    return { months: [day.month], day: day.day, isName: true, rest: without(text, found) };
  }
  const dayFirst = text.matchAll(/\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>\p{L}{3,9})\b/giu);
  const monthFirst = text.matchAll(/\b(?<month>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)/giu);
  for (const match of [...dayFirst, ...monthFirst]) {
    const month = monthNumber(match.groups?.["month"] ?? "");
    const day = Number(match.groups?.["day"]);
    if (month !== undefined && day >= 1 && day <= 31)
      return { months: [month], day, isName: true, rest: without(text, match) };
  }
  const found =
    /\b(?:(?:in|of|from|during|any|every|each)\s+){1,2}(?:the\s+)?(?:month\s+of\s+)?(?:an?\s+)?(?!fall\s+of\b)(\p{L}+)\b/giu;
  for (const match of text.matchAll(found)) {
    const word = (match[1] ?? "").toLowerCase();
    const month = word.length > 2 ? monthNumber(word) : undefined;
    const months = month === undefined ? seasons.get(word) : [month];
    if (months) return { months, rest: without(text, match) };
  }
  return undefined;
}

function without(text: string, found: RegExpExecArray): string {
  return `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
}
