import { setImmediate as nextTurn } from "node:timers/promises";

/** How long a piece of work may hold up everything else, in milliseconds; its last item may take it somewhat over. */
const longestHold = 10;

/**
 * Works through items in short turns of the event loop, between which the process does its other work. Whatever grows with a
 * library goes through here when one is opened, so that the library that is open already keeps answering.
 *
 * @param items taken one at a time: a generator works in turns, too
 * @param onTurn told how many items are done, whenever a turn is over and the work is not
 */
export async function inTurns<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  onTurn: (done: number) => void = () => undefined,
): Promise<void> {
  let done = 0;
  let turnBegan = performance.now();
  for (const item of items) {
    if (performance.now() - turnBegan >= longestHold) {
      onTurn(done);
      await nextTurn();
      turnBegan = performance.now();
    }
    work(item);
    done++;
  }
}

/** What opening a library is at: reading texts into passages, indexing them, relating their words, calibrating its threshold. */
export type OpeningStage = "read" | "index" | "relate" | "calibrate";

export interface OpeningProgress {
  readonly stage: OpeningStage;
  /** The share of this stage that is done, 0 to 1: below 1 while it is under way, 1 once, at its end. */
  readonly done: number;
}

/** Told often, between two turns: whoever shows it chooses how often. */
export type OnProgress = (progress: OpeningProgress) => void;
