import type { PlacedPassage, RankedPassage } from "./passages.ts";
import { widen } from "./widen.ts";

/** Neighbouring passages that were chosen together. */
export interface SelectedRun {
  readonly first: PlacedPassage;
  readonly last: PlacedPassage;
  /** The best score among them. */
  readonly score: number;
}

/**
 * A passage is worth showing beside the best one when it scores at least this share of it by itself. Where the best one holds most of
 * the question, others must be nearly as good; where it does not, the question was hardly asked in its words, and the next may be meant.
 */
const worthShowing = { line: 0.6, besideSure: 0.5, besideUnsure: 0.15 } as const;
const sure = 0.6;
/** A list answers with all its lines that match: a decade's reports may well be this many. */
const mostListLines = 12;

/**
 * Chooses what to show: the best passages, those that stand next to each other joined into one run, at most `limit`
 * runs, best first.
 *
 * @param ranked passages, the preferred first
 * @param limit most runs, and most sentences of prose
 */
export function selectRuns(ranked: readonly RankedPassage[], limit: number): readonly SelectedRun[] {
  const best = ranked[0];
  if (!best) return [];
  const wanted = best.indexed.block.kind === "item" ? mostListLines : limit;
  const shown = worthShowingBeside(ranked);
  const others = best.covered >= sure ? [] : shown.slice(wanted);
  return joinNeighbours(widen(shown.slice(0, wanted), others)).slice(0, limit);
}

/**
 * The best of each reading first, then what is next best in each. Where a sentence answers, no line of the front matter or of a list
 * is taken instead.
 */
export function selectEach(ranked: readonly RankedPassage[], limit: number): readonly SelectedRun[] {
  const sentences = ranked.filter(isProse);
  const wanted = ranked[0] && isProse(ranked[0]) ? sentences : ranked;
  const byReading = [...Map.groupBy(wanted, ({ indexed }) => indexed.document.reading).values()];
  const firsts = byReading.flatMap(([best]) => best ?? []);
  const seconds = byReading.flatMap((ofOne) => worthShowingBeside(ofOne).slice(1, 2));
  const chosen = [...firsts, ...seconds].slice(0, limit);
  const others = worthShowingBeside(wanted).filter((one) => !chosen.includes(one));
  return joinNeighbours(widen(chosen, others)).slice(0, limit);
}

/** A caption tells something, too. */
const isProse = ({ indexed: { block } }: RankedPassage) =>
  block.kind === "paragraph" || block.kind === "caption";

function worthShowingBeside(ranked: readonly RankedPassage[]): readonly RankedPassage[] {
  const [best] = ranked;
  return best ? ranked.filter((one) => one.own >= best.own * shareNeeded(one, best)) : [];
}

function shareNeeded(one: RankedPassage, best: RankedPassage): number {
  if (one.indexed.block.kind === "item") return worthShowing.line;
  return best.covered >= sure ? worthShowing.besideSure : worthShowing.besideUnsure;
}

/**
 * Runs in order of the passage of theirs that was chosen first: the one that the answer was judged by leads, whatever its score.
 * Within a run, reading order.
 */
export function joinNeighbours(chosen: readonly PlacedPassage[]): readonly SelectedRun[] {
  const places = new Map(chosen.map((passage, index) => [passage, index]));
  const runs: { first: PlacedPassage; last: PlacedPassage; score: number; place: number }[] = [];
  for (const passage of chosen.toSorted(inReadingOrder)) {
    const place = places.get(passage) ?? chosen.length;
    const open = runs.at(-1);
    if (open && follows(open.last, passage)) {
      open.last = passage;
      open.score = Math.max(open.score, passage.score);
      open.place = Math.min(open.place, place);
    } else {
      runs.push({ first: passage, last: passage, score: passage.score, place });
    }
  }
  return runs.sort((a, b) => a.place - b.place);
}

function inReadingOrder(a: PlacedPassage, b: PlacedPassage): number {
  const [nameOfA, nameOfB] = [a.indexed.document.reading, b.indexed.document.reading];
  if (nameOfA !== nameOfB) return nameOfA < nameOfB ? -1 : 1;
  return a.passage.start - b.passage.start;
}

/** Whether `next` is the sentence after `passage` in its paragraph, or the line after it in its list. */
function follows(passage: PlacedPassage, next: PlacedPassage): boolean {
  if (passage.indexed.reading !== next.indexed.reading) return false;
  const [before, after] = [passage.passage, next.passage];
  if (before.block === after.block)
    return before.sentence !== undefined && after.sentence === before.sentence + 1;
  const areLines = before.block.kind === "item" && after.block.kind === "item";
  return areLines && before.block.section === after.block.section && after.paragraph === before.paragraph + 1;
}
