import { type Group, readGroups } from "../analyse/groups.ts";
import { type Extreme, isWithin, readExtreme, readTimeFrame, type TimeFrame } from "../analyse/time.ts";
import type { Catalogue } from "../catalogue.ts";
import type { IndexedBlock } from "../index/documents.ts";
import { findDates } from "../layout/dates.ts";
import type { PartialDate } from "../types.ts";
import { coverage, worthIn } from "./passages.ts";

/** A question that a list answers, and the lines that do. */
export interface ListAnswer {
  /** In reading order. */
  readonly lines: readonly IndexedBlock[];
  /** What of the question's words they were chosen by, beside their dates. */
  readonly groups: readonly Group[];
  readonly frame?: TimeFrame;
  readonly extreme?: Extreme;
}

/** What people call the lines of a list, one or several of them … */
const nouns =
  /\b(?:reports?|items?|entry|entries|titles?|headlines?|editions?|publications?|ones?|tracker|lists?|topics?)\b/i;
const pluralNouns =
  /\b(?:reports|items|entries|titles|headlines|editions|publications|ones|lists?|topics)\b|\ball\b/i;
/** … unless one of them is a whole text that says something … */
const textThatSpeaks =
  /\baccording\s+to\s+the\b|\b(?:report|item|entry|edition|publication)\b.*\b(?:say|says|said|argues?|claims?|describes?|discusse?s?|tells?|states?|suggests?|quotes?|thinks?)\b/i;
/** … what they say that lines do or have … */
const verbs =
  /\b(?:published|publish|appear(?:ed)?|came\s+out|come\s+out|released?|printed|issued|written|put\s+out)\b/i;
/** … and all such words, which say nothing about which lines are meant. */
const noMatter = new Set(
  (
    "report reports item items entry entries title titles headline headlines edition editions publication publications one ones tracker list lists listed " +
    "publish published appear appeared came come out release released printed issued written date dated dates year years month called name named " +
    "contain contains deal deals dealing cover covers covering related earlier other number count"
  ).split(" "),
);

/** How much of what else the question asks for a line must account for, where several lines may be meant, or just one. */
const leastCoverage = { several: 0.5, one: 0.75 } as const;
/** Lines that hold nearly as much as the best one; what only the glossary makes fit stands behind the very word. */
const asGoodAsBest = 0.9;

/**
 * The list lines that a question asks for by date, by order or by what they hold; undefined when it asks for none. Empty when it asks for
 * lines of a time from which the lists have none, and for nothing else.
 */
export function findListLines(
  text: string,
  catalogue: Catalogue,
  readings?: readonly string[],
): ListAnswer | undefined {
  const asking = readAsking(text, catalogue);
  if (!asksForLines(asking)) return undefined;
  const { frame, extreme, groups } = asking;
  const lines = catalogue.blocks.filter(
    ({ block, document }) =>
      block.kind === "item" &&
      (!readings || readings.includes(document.reading)) &&
      (!frame || (block.date && isWithin(block.date, frame))),
  );
  const fitting = groups.length === 0 ? lines : linesHolding(lines, asking, catalogue);
  const chosen = extreme ? extremeOf(fitting, extreme) : fitting;
  if (chosen.length === 0 && !isMissing(asking, catalogue)) return undefined;
  return { lines: chosen, groups, ...(frame && { frame }), ...(extreme && { extreme }) };
}

interface Asking {
  readonly text: string;
  readonly frame: TimeFrame | undefined;
  readonly extreme: Extreme | undefined;
  /** What is asked for beside dates and order. */
  readonly groups: readonly Group[];
}

function readAsking(text: string, { lexicon }: Catalogue): Asking {
  const frame = readTimeFrame(text);
  const order = readExtreme(frame?.rest ?? text);
  const groups = readGroups(order?.rest ?? frame?.rest ?? text, lexicon);
  const matter = groups.filter(({ asked }) => !asked.every(({ surface }) => noMatter.has(surface)));
  return { text, frame, extreme: order?.extreme, groups: matter };
}

function asksForLines({ text, frame, extreme, groups }: Asking): boolean {
  const namesLines = nouns.test(text);
  if (extreme) return namesLines;
  if (!frame) return namesLines && groups.length > 0 && !textThatSpeaks.test(text);
  const isOpen = frame.from === undefined || frame.to === undefined || frame.to - frame.from > 10_000;
  return namesLines || (groups.length === 0 && (verbs.test(text) || isOpen));
}

/** There are dated lists, and neither they nor a reading's own date are of the time that is asked about. */
function isMissing({ frame, groups }: Asking, { blocks }: Catalogue): boolean {
  if (!frame || groups.length > 0 || !blocks.some(({ block }) => block.date)) return false;
  return !blocks.some(
    ({ block, document }) =>
      block.kind === "date" && findDates(document.text).some(({ date }) => isWithin(date, frame)),
  );
}

function linesHolding(
  lines: readonly IndexedBlock[],
  { text, frame, extreme, groups }: Asking,
  catalogue: Catalogue,
): readonly IndexedBlock[] {
  const isSeveral = frame !== undefined || extreme !== undefined || pluralNouns.test(text);
  const covered = lines.map((line) => ({ line, share: coverage(groups, [catalogue.contentOf(line).whole]) }));
  const best = Math.max(0, ...covered.map(({ share }) => share));
  if (best >= (isSeveral ? leastCoverage.several : leastCoverage.one)) {
    return covered.filter(({ share }) => share >= best * asGoodAsBest).map(({ line }) => line);
  }
  return frame || extreme ? [] : linesOfSection(lines, groups, catalogue);
}

/** "The related topics": what is asked for is a heading, and all that stands under it. */
function linesOfSection(
  lines: readonly IndexedBlock[],
  groups: readonly Group[],
  { contentOf }: Catalogue,
): readonly IndexedBlock[] {
  return lines.filter((line) => {
    const { title } = contentOf(line);
    return (
      line.block.section !== undefined &&
      groups.every((group) => worthIn(group, [title]) === 1) &&
      groups.some((group) => worthIn(group, [contentOf(line).whole]) === 0)
    );
  });
}

function extremeOf(lines: readonly IndexedBlock[], extreme: Extreme): readonly IndexedBlock[] {
  const dated = lines
    .filter(({ block }) => block.date)
    .toSorted((a, b) => numberOf(a.block.date) - numberOf(b.block.date));
  const one = extreme === "earliest" ? dated[0] : dated.at(-1);
  return one ? [one] : [];
}

const numberOf = (date?: PartialDate) =>
  date ? date.year * 10_000 + (date.month ?? 1) * 100 + (date.day ?? 1) : 0;
