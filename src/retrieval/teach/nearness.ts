import { totalImportance } from "../rank/passages.ts";
import { canAskTheSame, type ReadQuestion } from "./matter-asked.ts";
import { coverIn, similarityOf } from "./similarity.ts";

/**
 * Measured by asking the questions of eval/questions/tune*.jsonl where each question of the study guides was taught: with these two, all the
 * 23 that were near one were near one of a passage that answers them; with 0.6 and no share, 12 of 62 were not.
 */
const leastNearness = 0.65;
/** How much of what is asked the taught question must hold: what it lacks may be what the question is about. */
const leastHeld = 0.7;
/** One word in common makes no two questions the same. */
const leastShared = 2;

/** How near a question is to one that was taught, 0 to 1; 0 where it may well ask for something else. */
export function nearnessOf(asked: ReadQuestion, taught: ReadQuestion): number {
  const similarity = similarityOf(asked.groups, taught.groups, leastNearness);
  return similarity >= leastNearness && asksTheSame(asked, taught) ? similarity : 0;
}

function asksTheSame(asked: ReadQuestion, taught: ReadQuestion): boolean {
  if (!canAskTheSame(asked, taught)) return false;
  const covers = asked.groups.map((group) => ({ group, cover: coverIn(taught.groups, group) }));
  const held = covers.reduce((sum, { group, cover }) => sum + group.importance * cover, 0);
  return (
    covers.filter(({ cover }) => cover > 0).length >= leastShared &&
    held >= leastHeld * totalImportance(asked.groups)
  );
}
