import type { RankedPassage } from "./passages.ts";

/** Neighbouring passages that were chosen together. */
export interface SelectedRun {
  readonly first: RankedPassage;
  readonly last: RankedPassage;
  /** The best score among them. */
  readonly score: number;
}

/** A passage is worth showing beside the best one when it scores at least this share of it by itself. */
const worthShowing = 0.5;
/** A list answers with all its lines that match: a decade's reports may well be this many. */
const mostListLines = 12;

/**
 * Chooses what to show: the best passages, those that stand next to each other joined into one run, at most `limit`
 * runs, best first.
 *
 * @param ranked passages in order of falling score; at least one
 * @param limit most runs, and most sentences of prose
 */
export function selectRuns(ranked: readonly RankedPassage[], limit: number): readonly SelectedRun[] {
  const best = ranked[0];
  if (!best) return [];
  const wanted = best.indexed.block.kind === "item" ? mostListLines : limit;
  const chosen = ranked.filter((one) => one.own >= best.own * worthShowing).slice(0, wanted);
  return joinNeighbours(chosen).slice(0, limit);
}

function joinNeighbours(chosen: readonly RankedPassage[]): readonly SelectedRun[] {
  return chosen.reduce<readonly SelectedRun[]>((runs, passage) => {
    const before = runs.find((run) => follows(run.last, passage));
    const after = runs.find((run) => follows(passage, run.first));
    if (!before && !after) return [...runs, { first: passage, last: passage, score: passage.score }];
    const joined = {
      first: before?.first ?? passage,
      last: after?.last ?? passage,
      score: Math.max(before?.score ?? 0, after?.score ?? 0),
    };
    const at = runs.findIndex((run) => run === before || run === after);
    return runs.flatMap((run, index) =>
      index === at ? [joined] : run === before || run === after ? [] : [run],
    );
  }, []);
}

/** Whether `next` is the sentence after `passage` in its paragraph, or the line after it in its list. */
function follows(passage: RankedPassage, next: RankedPassage): boolean {
  if (passage.indexed.reading !== next.indexed.reading) return false;
  const [before, after] = [passage.passage, next.passage];
  if (before.block === after.block)
    return before.sentence !== undefined && after.sentence === before.sentence + 1;
  const areLines = before.block.kind === "item" && after.block.kind === "item";
  return areLines && before.block.section === after.block.section && after.paragraph === before.paragraph + 1;
}
