import type { Excerpt, Library, OutlineSection } from "../../retrieval/index.ts";
import type { Usage } from "../../store/index.ts";

/** What was asked in a server over some days, and what of the readings it led to. */
export interface Summary {
  readonly answered: number;
  readonly refused: number;
  /** Every day of them, first to last. */
  readonly days: readonly DayOfUse[];
  /** Where most was asked first. */
  readonly channels: readonly (Counts & { readonly channelId: string })[];
  /** In the library's order. */
  readonly readings: readonly ReadingUse[];
  /** How often passages were shown that are in no reading any more. */
  readonly lost: number;
}

interface Counts {
  readonly answered: number;
  readonly refused: number;
}

export interface DayOfUse extends Counts {
  /** UTC, "2026-11-22". */
  readonly day: string;
}

export interface ReadingUse {
  /** The card's `name`. */
  readonly name: string;
  readonly title: string;
  readonly shown: number;
  /** In reading order, without headings that only stand over others. */
  readonly sections: readonly SectionUse[];
}

export interface SectionUse {
  readonly section: OutlineSection;
  /** 1-based among those of its reading. */
  readonly number: number;
  /** How often passages of it were shown. */
  readonly shown: number;
}

type Shelf = Pick<Library, "readings" | "outline" | "passage">;

/** @param days of which the usage is, first to last, as in `DayOfUse` */
export function summarise(usage: Usage, days: readonly string[], library: Shelf): Summary {
  const shown = usage.byPassage.map(({ passageId, count }) => ({
    excerpt: library.passage(passageId),
    count,
  }));
  return {
    ...counts(usage.byDay),
    days: days.map((day) => ({ day, ...counts(usage.byDay.filter((one) => one.day === day)) })),
    channels: [...new Set(usage.byChannel.map(({ channelId }) => channelId))]
      .map((channelId) => ({
        channelId,
        ...counts(usage.byChannel.filter((one) => one.channelId === channelId)),
      }))
      .toSorted((a, b) => b.answered + b.refused - a.answered - a.refused),
    readings: library.readings().map(({ name, title }) => {
      const sections = sectionsOf(name, shown, library);
      return { name, title, shown: sum(sections.map((one) => one.shown)), sections };
    }),
    lost: sum(shown.map(({ excerpt, count }) => (excerpt === undefined ? count : 0))),
  };
}

function counts(rows: readonly Pick<Usage["byDay"][number], "status" | "count">[]): Counts {
  const of = (isAnswered: boolean) =>
    sum(rows.map(({ status, count }) => ((status === "answered") === isAnswered ? count : 0)));
  return { answered: of(true), refused: of(false) };
}

interface ShownPassage {
  readonly excerpt: Excerpt | undefined;
  readonly count: number;
}

function sectionsOf(reading: string, shown: readonly ShownPassage[], library: Shelf): readonly SectionUse[] {
  const outline = library.outline(reading);
  const starts = outline.map(({ firstPassageId }) => library.passage(firstPassageId)?.locator.start ?? 0);
  const times = outline.map(() => 0);
  for (const { excerpt, count } of shown) {
    if (excerpt?.reading !== reading) continue;
    const at = starts.findLastIndex((start) => start <= excerpt.locator.start);
    times[at] = (times[at] ?? 0) + count;
  }
  return outline
    .map((section, at) => ({ section, shown: times[at] ?? 0 }))
    .filter((one) => one.shown > 0 || hasText(one.section))
    .map((one, at) => ({ ...one, number: at + 1 }));
}

function hasText({ frontMatter, paragraphs, captions, lines }: OutlineSection): boolean {
  return frontMatter === true || paragraphs + captions + lines > 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
