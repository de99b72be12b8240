import type { PartialDate } from "../types.ts";

/** A date as a text mentions it, and where. */
export interface DateMention {
  readonly date: PartialDate;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const monthName = "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const monthFirst = new RegExp(
  `\\b${monthName}\\s+(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?((?:1[0-9]|20)\\d{2})\\b`,
  "giu",
);
const dayFirst = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${monthName}\\s+((?:1[0-9]|20)\\d{2})\\b`,
  "giu",
);

/** Finds dates that name a month and a year, and a day where one is given: "Jan. 18, 2002", "18 January 2002", "January 2003". */
export function findDates(text: string): readonly DateMention[] {
  const found = [
    ...Array.from(text.matchAll(dayFirst), (match) =>
      mention(match, { day: match[1], month: match[2], year: match[3] }),
    ),
    ...Array.from(text.matchAll(monthFirst), (match) =>
      mention(match, { month: match[1], day: match[2], year: match[3] }),
    ),
  ].filter((one) => one !== undefined);
  found.sort((a, b) => a.start - b.start);
  return found.filter((one, index) => index === 0 || one.start >= (found[index - 1]?.end ?? 0));
}

/** 1 to 12 for an English month's name or abbreviation, in any case and with or without a full stop. */
export function monthNumber(word: string): number | undefined {
  const name = word.toLowerCase().replace(/\.$/, "");
  if (!/^(?:[a-z]{3}|sept|[a-z]{4,9})$/.test(name)) return undefined;
  const isAbbreviation = name.length === 3 || name === "sept";
  const number = months.findIndex((month) => month === name || (isAbbreviation && month.startsWith(name)));
  return number === -1 ? undefined : number + 1;
}

function mention(
  match: RegExpExecArray,
  parts: { year: string | undefined; month: string | undefined; day: string | undefined },
): DateMention | undefined {
  const month = monthNumber(wordAt(match, parts.month));
  const day = parts.day === undefined ? undefined : Number(parts.day);
  if (month === undefined || (day !== undefined && (day < 1 || day > 31))) return undefined;
  return {
    date: { year: Number(parts.year), month, ...(day !== undefined && { day }) },
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** The expression captures a month's first letters; the whole word decides ("Marx 1848" is no date). */
function wordAt(match: RegExpExecArray, letters = ""): string {
  const from = match[0].toLowerCase().indexOf(letters.toLowerCase());
  return /^\p{L}+/u.exec(match[0].slice(from))?.[0] ?? "";
}
