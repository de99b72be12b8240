import { findDates } from "../layout/dates.ts";
import type { PartialDate } from "../types.ts";
import { readEra } from "./eras.ts";

/** A stretch of time that a text names at its beginning, and how much of the text that takes. */
export interface Point {
  /** First and last day, inclusive, as numbers such as 19510803. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 code units. */
  readonly length: number;
  /** Named by what happened and not by a date. */
  readonly isEra?: true;
}

export const yearPattern = "((?:1[5-9]|20)\\d{2})";
export const firstDay = (ofYear: number) => ofYear * 10_000 + 101;
export const lastDay = (ofYear: number) => ofYear * 10_000 + 1231;

/** "January 18, 2002", "March 1993", "the 1950s", "the year 1945", "the eighties", "the Second World War", "the year of the moon landing". */
export function readPoint(text: string): Point | undefined {
  const beginning = text.slice(0, longestPoint);
  return readDateOrYear(beginning) ?? readDecadeAt(beginning) ?? readEraAt(beginning);
}

/** A point is looked for at many places of a text, and each look must not read all that follows. */
const longestPoint = 100;

/** What is not known of a date is any day of it. */
export function spanOf({ year, month, day }: PartialDate): { from: number; to: number } {
  if (month === undefined) return { from: firstDay(year), to: lastDay(year) };
  const start = year * 10_000 + month * 100;
  return { from: start + (day ?? 1), to: start + (day ?? 31) };
}

function readDateOrYear(text: string): Point | undefined {
  if (decade.exec(text)?.groups?.["part"]) return undefined;
  const lead = /^(?:the\s+)?(?:year\s+)?/i.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const [dated] = findDates(rest);
  if (dated?.start === 0) return { ...spanOf(dated.date), length: lead + dated.end };
  const [found, digits, plural] = new RegExp(`^${yearPattern}(['’]?s)?\\b`, "i").exec(rest) ?? [];
  if (found === undefined) return undefined;
  const named = Number(digits);
  return { from: firstDay(named), to: lastDay(plural ? named + 9 : named), length: lead + found.length };
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
const decade = new RegExp(
  `^(?:the\\s+)?(?<part>(?:early|late|first\\s+half\\s+of|second\\s+half\\s+of)\\s+(?:the\\s+)?|mid-?\\s*)?(?:nineteen[\\s-])?(?:['’]?(?:19)?(?<digit>[2-9])0['’]?s|(?<word>${decadeWords.join("|")}))\\b`,
  "i",
);

/** "The nineties", "the 60s", "nineteen-fifties": always of the twentieth century. */
function readDecadeAt(text: string): Point | undefined {
  const match = decade.exec(text);
  if (!match) return undefined;
  const { part = "", digit, word = "" } = match.groups ?? {};
  const first =
    1900 + 10 * (digit === undefined ? decadeWords.indexOf(word.toLowerCase()) + 2 : Number(digit));
  return { ...partOfDecade(part, first), length: match[0].length };
}

/** Nobody means "early" to the year: each half is taken whole, and the middle overlaps both. */
function partOfDecade(part: string, first: number): { from: number; to: number } {
  if (/^(?:early|first)/i.test(part)) return { from: firstDay(first), to: lastDay(first + 5) };
  if (/^(?:late|second)/i.test(part)) return { from: firstDay(first + 5), to: lastDay(first + 9) };
  if (/^mid/i.test(part)) return { from: firstDay(first + 3), to: lastDay(first + 7) };
  return { from: firstDay(first), to: lastDay(first + 9) };
}

function readEraAt(text: string): Point | undefined {
  const ofYear =
    /^(?:the\s+)?(?:same\s+)?year\s+(?:(?:of|when|that|in\s+which|as)\s+)?/i.exec(text)?.[0].length ?? 0;
  const era = readEra(text.slice(ofYear));
  if (!era) return undefined;
  const span = ofYear === 0 ? era : { from: firstDay(yearOf(era.from)), to: lastDay(yearOf(era.to)) };
  return { from: span.from, to: span.to, length: ofYear + era.length, isEra: true };
}

const yearOf = (day: number) => Math.floor(day / 10_000);
