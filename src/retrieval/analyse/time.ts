import { findDates, monthNumber } from "../layout/dates.ts";
import type { PartialDate } from "../types.ts";

/** Which dates a question asks for. */
export interface TimeFrame {
  /** First and last day, inclusive, as numbers such as 19510803; an open end is absent. */
  readonly from?: number;
  readonly to?: number;
  /** A month of whatever year: 1 to 12. */
  readonly month?: number;
  /** The question's text without the words that said so. */
  readonly rest: string;
}

/** Which end of an order a question asks for: "the oldest", "the latest". */
export type Extreme = "earliest" | "latest";

/** Reads when a question asks about: dates, years, decades, centuries, before, after, since, between. */
export function readTimeFrame(text: string): TimeFrame | undefined {
  for (const read of [readRange, readOpenEnd, readDecade, readCentury, readDate, readYear, readMonth]) {
    const frame = read(text);
    if (frame) return frame;
  }
  return undefined;
}

/** Whether a question asks for one end of an order, and the question without the words that say so. */
export function readExtreme(text: string): { extreme: Extreme; rest: string } | undefined {
  const earliest = /\b(?:the\s+)?(?:oldest|earliest|(?:very\s+)?first)\b/i.exec(text);
  const latest = /\b(?:the\s+)?(?:newest|latest|(?:most|more)\s+recent|(?:very\s+)?last)\b/i.exec(text);
  const found = earliest ?? latest;
  return found ? { extreme: earliest ? "earliest" : "latest", rest: without(text, found) } : undefined;
}

/** Whether a date lies in a frame; of a date that is not known to the day, what is known must. */
export function isWithin({ year, month = 1, day = 1 }: PartialDate, frame: TimeFrame): boolean {
  const number = year * 10_000 + month * 100 + day;
  if (frame.from !== undefined && number < frame.from) return false;
  if (frame.to !== undefined && number > frame.to) return false;
  return frame.month === undefined || month === frame.month;
}

const year = "((?:1[5-9]|20)\\d{2})";
const firstDay = (ofYear: number) => ofYear * 10_000 + 101;
const lastDay = (ofYear: number) => ofYear * 10_000 + 1231;

/** A stretch of time that a text names at its beginning, and how much of the text that takes. */
interface Point {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** "January 18, 2002", "March 1993", "the 1950s", "the year 1945". */
function readPoint(text: string): Point | undefined {
  const lead = /^(?:the\s+)?(?:year\s+)?/i.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const [dated] = findDates(rest);
  if (dated?.start === 0) return { ...spanOf(dated.date), length: lead + dated.end };
  const [found, digits, plural] = new RegExp(`^${year}(['’]?s)?\\b`, "i").exec(rest) ?? [];
  if (found === undefined) return undefined;
  const named = Number(digits);
  return { from: firstDay(named), to: lastDay(plural ? named + 9 : named), length: lead + found.length };
}

/** What is not known of a date is any day of it. */
function spanOf({ year: inYear, month = 1, day }: PartialDate): { from: number; to: number } {
  const start = inYear * 10_000 + month * 100;
  return { from: start + (day ?? 1), to: start + (day ?? 31) };
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
  /\b(before|prior\s+to|earlier\s+than|older\s+than|until|up\s+to|since|after|later\s+than|newer\s+than|from)\s+/gi;
const onwards = /^\s+(?:onwards?\b|on(?=\s*(?:[?.,!]|$)))/i;

function readOpenEnd(text: string): TimeFrame | undefined {
  for (const opening of text.matchAll(openings)) {
    const begin = opening.index + opening[0].length;
    const point = readPoint(text.slice(begin));
    if (!point) continue;
    const after = text.slice(begin + point.length);
    const rest = `${text.slice(0, opening.index)} ${after.replace(onwards, "")}`;
    const word = opening[1] ?? "";
    if (/^(?:before|prior|earlier|older)/i.test(word)) return { to: dayBefore(point.from), rest };
    if (/^(?:until|up)/i.test(word)) return { to: point.to, rest };
    if (/^(?:after|later|newer)/i.test(word)) return { from: dayAfter(point.to), rest };
    if (!/^from/i.test(word) || onwards.test(after)) return { from: point.from, rest };
  }
  return undefined;
}

/** Days are numbered as they are written, with gaps between months; a day that no month has bounds as well as one that exists. */
const dayBefore = (day: number) => (day % 10_000 === 101 ? lastDay(Math.floor(day / 10_000) - 1) : day - 1);
const dayAfter = (day: number) => (day % 10_000 === 1231 ? firstDay(Math.floor(day / 10_000) + 1) : day + 1);

const decadeWords = [
  "twenties",
  "thirties",
  "forties",
  "fifties",
  "sixties",
  "seventies",
  "eighties",
  "nineties",
];

function readDecade(text: string): TimeFrame | undefined {
  const digits = /\b((?:1[5-9]|20)\d)0['’]?s\b/i.exec(text);
  const short = /(?<!\d)['’]?([2-9])0['’]?s\b/i.exec(text);
  // "The nineties", but not "in their twenties".
  const word = new RegExp(
    `\\b(?:the\\s+(?:nineteen[\\s-])?|nineteen[\\s-])(${decadeWords.join("|")})\\b`,
    "i",
  ).exec(text);
  const found = digits ?? short ?? word;
  if (!found) return undefined;
  const named = (found[1] ?? "").toLowerCase();
  const first = digits
    ? Number(named) * 10
    : 1900 + 10 * (short ? Number(named) : decadeWords.indexOf(named) + 2);
  return { from: firstDay(first), to: lastDay(first + 9), rest: without(text, found) };
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
  const found = new RegExp(`\\b(?:(?:in|of|from|during|for|year)\\s+)*${year}\\b`, "i").exec(text);
  if (!found) return undefined;
  return { from: firstDay(Number(found[1])), to: lastDay(Number(found[1])), rest: without(text, found) };
}

function readMonth(text: string): TimeFrame | undefined {
  const found = /\b(?:in|of|from|during|any|every|each)\s+(?:the\s+month\s+of\s+)?(\p{L}+)\b/giu;
  for (const match of text.matchAll(found)) {
    const month = monthNumber(match[1] ?? "");
    if (month !== undefined && (match[1] ?? "").length > 2) return { month, rest: without(text, match) };
  }
  return undefined;
}

function without(text: string, found: RegExpExecArray): string {
  return `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
}
