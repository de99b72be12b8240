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

function readRange(text: string): TimeFrame | undefined {
  const found =
    new RegExp(
      `\\b(?:between|from)\\s+${year}\\s*(?:and|to|till|until|through|[-–])\\s*${year}\\b`,
      "i",
    ).exec(text) ?? new RegExp(`\\b${year}\\s*(?:to|through|[-–])\\s*${year}\\b`, "i").exec(text);
  if (!found) return undefined;
  const [from, to] = [Number(found[1]), Number(found[2])].sort((a, b) => a - b);
  return { from: firstDay(from ?? 0), to: lastDay(to ?? 0), rest: without(text, found) };
}

function readOpenEnd(text: string): TimeFrame | undefined {
  const found = new RegExp(
    `\\b(before|prior\\s+to|earlier\\s+than|older\\s+than|until|up\\s+to|since|after|later\\s+than|newer\\s+than|from)\\s+(?:the\\s+)?(?:year\\s+)?${year}(s?)\\b(\\s+onwards?|\\s+on(?=\\s*(?:[?.,!]|$)))?`,
    "i",
  ).exec(text);
  if (!found) return undefined;
  const [, word = "", digits, plural, onwards] = found;
  const named = Number(digits);
  const end = plural === "s" ? named + 9 : named;
  const rest = without(text, found);
  if (/^(?:before|prior|earlier|older)/i.test(word)) return { to: lastDay(named - 1), rest };
  if (/^(?:until|up)/i.test(word)) return { to: lastDay(end), rest };
  if (/^(?:after|later|newer)/i.test(word)) return { from: firstDay(end + 1), rest };
  return /^from/i.test(word) && !onwards ? undefined : { from: firstDay(named), rest };
}

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
  const word = new RegExp(`\\b(?:nineteen[\\s-])?(${decadeWords.join("|")})\\b`, "i").exec(text);
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
  if (!found) return undefined;
  const { year: inYear, month = 1, day } = found.date;
  const start = inYear * 10_000 + month * 100;
  const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`;
  return { from: start + (day ?? 1), to: start + (day ?? 31), rest };
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
