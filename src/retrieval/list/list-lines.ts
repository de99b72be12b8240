import { type Group, readGroups } from "../analyse/groups.ts";
import { familyNames, readReadingsAsked } from "../analyse/readings-asked.ts";
import { isWithin, readTimeFrame } from "../analyse/time.ts";
import { findWords } from "../analyse/words.ts";
import type { Catalogue } from "../catalogue.ts";
import type { IndexedBlock } from "../index/documents.ts";
import { findDates } from "../layout/dates.ts";
import { coverage, worthIn } from "../rank/passages.ts";
import type { PartialDate } from "../types.ts";
import { isMatter, type ListAsking, readListAsking } from "./asking.ts";
import { linesByLook } from "./by-look.ts";
import { linesSetBeside } from "./named.ts";
import type { Neighbour } from "./neighbour.ts";
import type { Order } from "./order.ts";

/** A question that a list answers, and the lines that do. */
export interface ListAnswer {
  /** In reading order. */
  readonly lines: readonly IndexedBlock[];
  readonly asking: ListAsking;
  /** How the question tells each of them, where no date, order or words chose them. */
  readonly toldBy?: "name" | "look";
}

/** How much of what else the question asks for a line must account for, where several lines may be meant, or just one. */
const leastCoverage = { several: 0.5, one: 0.75 } as const;
/** Lines that hold nearly as much as the best one. Where one is asked for, another name stands behind the very word. */
const asGoodAsBest = { word: 0.9, name: 0.79 } as const;

/**
 * The list lines that a question asks for by date, by order, by a neighbour or by what they hold; undefined when it asks for none. Empty
 * when it asks for lines of a time from which the lists have none, and for nothing else.
 */
export function findListLines(
  text: string,
  catalogue: Catalogue,
  readings?: readonly string[],
): ListAnswer | undefined {
  const stands = (group: Group) =>
    catalogue.blocks.some(
      (one) => one.block.kind === "item" && worthIn(group, [catalogue.contentOf(one).whole]) > 0,
    );
  const asking = readListAsking(text, catalogue.lexicon, stands);
  if (!asking) return undefined;
  const { frame, orders, groups } = asking;
  const allLines = catalogue.blocks.filter(
    ({ block, document }) => block.kind === "item" && (!readings || readings.includes(document.reading)),
  );
  const ofNamed = inSectionsNamed(asking.headings, allLines);
  if (asking.headings.size > 0 && ofNamed.length === 0 && asking.isWholeList) return undefined;
  const dated = asking.isOfReports ? allLines.filter(({ block }) => block.date) : [];
  const lines = [ofNamed, dated, allLines].find((some) => some.length > 0) ?? [];
  const setBeside = linesSetBeside(asking, lines, catalogue);
  if (setBeside.length > 0) return { lines: setBeside, asking, toldBy: "name" };
  const byLook = asking.speaksOfLines ? linesByLook(text, lines) : [];
  if (byLook.length > 0) return { lines: byLook, asking, toldBy: "look" };
  if (asking.neighbour) {
    const beside = besideNamed(
      asking.neighbour,
      asking.speaksOfLines ? leastCoverage.one : 1,
      lines,
      catalogue,
    );
    if (beside.length > 0) return { lines: beside, asking };
  }
  if (asking.isByNameOnly) return undefined;
  const inTime = frame ? lines.filter(({ block }) => block.date && isWithin(block.date, frame)) : lines;
  const fitting = groups.length === 0 ? inTime : linesHolding(inTime, asking, catalogue);
  const chosen = orders.length > 0 ? inPlaces(fitting, orders) : fitting;
  if (chosen.length === 0 && !isMissing(asking, catalogue)) return undefined;
  return { lines: chosen, asking };
}

/** Where the question names a list by its heading ("topics", "tracker"), the lines below it. */
function inSectionsNamed(
  headings: ReadonlySet<string>,
  lines: readonly IndexedBlock[],
): readonly IndexedBlock[] {
  return lines.filter(({ block }) => findWords(block.section ?? "").some(({ term }) => headings.has(term)));
}

/** The neighbours of the one line that is named nearly whole, or by its date. */
function besideNamed(
  { by, side, take, of }: Neighbour,
  least: number,
  lines: readonly IndexedBlock[],
  catalogue: Catalogue,
): readonly IndexedBlock[] {
  const named =
    lineNamed(of, least, lines, catalogue) ??
    (by === "date" ? lineOfReading(of, lines, catalogue) : undefined);
  if (!named) return [];
  const list = lines.filter(
    ({ reading, block }) => reading === named.reading && block.section === named.block.section,
  );
  const ordered = by === "date" && named.block.date ? byDate(list) : list;
  const place = ordered.indexOf(named);
  const before = side === "after" ? [] : ordered.slice(take === "one" ? Math.max(0, place - 1) : 0, place);
  const after = side === "before" ? [] : ordered.slice(place + 1, take === "one" ? place + 2 : undefined);
  return lines.filter((line) => before.includes(line) || after.includes(line));
}

/** "Before Masci's own report": a list that the library's own readings stand in names them by their dates. */
function lineOfReading(
  name: string,
  lines: readonly IndexedBlock[],
  { shelf }: Catalogue,
): IndexedBlock | undefined {
  const cards = shelf.map(({ reading }) => reading.card);
  const { references } = readReadingsAsked(name, cards);
  const [card, ...others] = cards.filter((one) => familyNames(one).some((term) => references.has(term)));
  const issued = card?.issued;
  if (!issued || others.length > 0) return undefined;
  return lines.find(({ block }) => block.date && numberOf(block.date) === numberOf(issued));
}

function lineNamed(
  name: string,
  least: number,
  lines: readonly IndexedBlock[],
  { lexicon, contentOf }: Catalogue,
): IndexedBlock | undefined {
  const frame = readTimeFrame(name);
  const groups = readGroups(frame?.rest ?? name, lexicon).filter(isMatter);
  const inTime = lines.filter(({ block }) => !frame || (block.date && isWithin(block.date, frame)));
  if (groups.length === 0) return frame && least < 1 && inTime.length === 1 ? inTime[0] : undefined;
  const shares = inTime.map((line) => coverage(groups, [contentOf(line).whole]));
  const best = Math.max(0, ...shares);
  if (best < least) return undefined;
  // "Trade" names the line "Trade" rather than "Grain and Trade".
  const wordsIn = (line: IndexedBlock) => contentOf(line).whole.indexed.length;
  return inTime.filter((_, index) => shares[index] === best).sort((a, b) => wordsIn(a) - wordsIn(b))[0];
}

/** There are dated lists, and neither they nor a reading's own date are of the time that is asked about. */
function isMissing({ frame, groups }: ListAsking, { blocks }: Catalogue): boolean {
  if (!frame || frame.isName || groups.length > 0 || !blocks.some(({ block }) => block.date)) return false;
  return !blocks.some(
    ({ block, document }) =>
      block.kind === "date" && findDates(document.text).some(({ date }) => isWithin(date, frame)),
  );
}

function linesHolding(
  lines: readonly IndexedBlock[],
  { frame, orders, groups, isSeveral, isNegated, isEither }: ListAsking,
  catalogue: Catalogue,
): readonly IndexedBlock[] {
  if (isNegated) return lines.filter((line) => coverage(groups, [catalogue.contentOf(line).whole]) === 0);
  if (isEither && groups.length > 1) {
    const held = lines.filter((line) =>
      groups.some((group) => worthIn(group, [catalogue.contentOf(line).whole]) === 1),
    );
    if (held.length > 0) return held;
  }
  const covered = lines.map((line) => ({ line, share: coverage(groups, [catalogue.contentOf(line).whole]) }));
  const best = Math.max(0, ...covered.map(({ share }) => share));
  if (best >= (isSeveral ? leastCoverage.several : leastCoverage.one)) {
    return covered
      .filter(({ share }) => share >= best * (isSeveral ? asGoodAsBest.name : asGoodAsBest.word))
      .map(({ line }) => line);
  }
  return frame || orders.length > 0 ? [] : linesOfSection(lines, groups, catalogue);
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

/** The lines at those places, as they stand in the reading; a list without dates has the order of its lines. */
function inPlaces(lines: readonly IndexedBlock[], orders: readonly Order[]): readonly IndexedBlock[] {
  const dated = lines.filter(({ block }) => block.date);
  const wanted = new Set(
    orders.flatMap(({ by, end, skip, take }) => {
      const ordered = by === "date" && dated.length > 0 ? byDate(dated) : lines;
      return (end === "earliest" ? ordered : ordered.toReversed()).slice(skip, skip + take);
    }),
  );
  return lines.filter((line) => wanted.has(line));
}

const byDate = (lines: readonly IndexedBlock[]) =>
  lines.toSorted((a, b) => numberOf(a.block.date) - numberOf(b.block.date));

const numberOf = (date?: PartialDate) =>
  date ? date.year * 10_000 + (date.month ?? 1) * 100 + (date.day ?? 1) : 0;
