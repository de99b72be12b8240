import type { DayOfUse, ReadingUse, SectionUse, Summary } from "./summary.ts";

/** What is drawn: names and numbers, and nothing else, so that it can be read in every language. */
export interface Picture {
  /** Most shown first; of those shown as often, in reading order. */
  readonly sections: readonly PictureBar[];
  /** First to last; some days together where there are many. */
  readonly days: readonly PictureDays[];
  readonly answered: number;
  readonly refused: number;
}

/** A day, or several that share a bar. */
export interface PictureDays extends Omit<DayOfUse, "day"> {
  /** UTC, "2026-11-22"; the same where it is one day. */
  readonly first: string;
  readonly last: string;
}

export interface PictureBar {
  readonly name: string;
  /** The reading's title, where there are several readings. */
  readonly reading?: string;
  readonly shown: number;
}

/** @param nameOf what a section is called */
export function pictureOf(summary: Summary, nameOf: (use: SectionUse) => string): Picture {
  const { readings, days, answered, refused } = summary;
  const bars = readings.flatMap((reading) => reading.sections.map((use) => bar(use, reading)));
  const isOne = readings.length === 1;
  return {
    sections: bars
      .toSorted((a, b) => b.shown - a.shown)
      .slice(0, MOST_BARS)
      .map(({ use, title, shown }) => ({
        name: drawnName(nameOf(use), use.number),
        ...(!isOne && { reading: canDraw(title) ? title : "" }),
        shown,
      })),
    days: together(days, Math.ceil(days.length / MOST_DAYS)),
    answered,
    refused,
  };
}

/** More would be too small to read on a phone. */
export const MOST_BARS = 10;
const MOST_DAYS = 31;

function bar(use: SectionUse, { title }: ReadingUse) {
  return { use, title, shown: use.shown };
}

/** A section's name, or its number where the picture's font lacks a letter of it. */
function drawnName(name: string, number: number): string {
  return canDraw(name) ? name : numbered(number);
}

export function numbered(number: number): string {
  return `§ ${number}`;
}

/** Whether the picture's font has every letter for certain: it has Latin, Greek and Cyrillic ones. */
export function canDraw(text: string): boolean {
  return DRAWABLE.test(text.normalize("NFC"));
}

/** One class: alternatives that share a letter would take the power of a long heading. */
const DRAWABLE =
  /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{Nd}\p{Zs}!-~\u00a1-\u00bf\u2010-\u2027\u2030-\u203a\u2190-\u2193]*$/u;

/** Runs of so many days as one; the last may be shorter. */
function together(days: readonly DayOfUse[], size: number): readonly PictureDays[] {
  return Array.from({ length: Math.ceil(days.length / size) }, (_, at) => {
    const run = days.slice(at * size, (at + 1) * size);
    return {
      first: run.at(0)?.day ?? "",
      last: run.at(-1)?.day ?? "",
      answered: run.reduce((total, one) => total + one.answered, 0),
      refused: run.reduce((total, one) => total + one.refused, 0),
    };
  });
}
