import type { Group } from "../analyse/groups.ts";
import { isNamed } from "../analyse/names.ts";
import { totalImportance } from "../rank/passages.ts";
import { kindAsked } from "./kind-asked.ts";
import { coverIn, similarityOf } from "./similarity.ts";

/** A question with what it is about. */
export interface ReadQuestion {
  readonly text: string;
  readonly groups: readonly Group[];
}

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

/** Not when instead of who, of another year, of somebody who was not spoken of, or not instead of yes: words in common do not make up for that. */
function asksTheSame(asked: ReadQuestion, taught: ReadQuestion): boolean {
  const kind = kindAsked(asked.text);
  if (kind !== undefined && kind !== kindAsked(taught.text)) return false;
  if (negation.test(asked.text) !== negation.test(taught.text)) return false;
  const covers = asked.groups.map((group) => ({ group, cover: coverIn(taught.groups, group) }));
  const held = covers.reduce((sum, { group, cover }) => sum + group.importance * cover, 0);
  return (
    covers.filter(({ cover }) => cover > 0).length >= leastShared &&
    held >= leastHeld * totalImportance(asked.groups) &&
    !covers.some(({ group, cover }) => cover === 0 && isParticular(group, asked.text))
  );
}

/** A number, or a name. */
function isParticular({ asked }: Group, text: string): boolean {
  return asked.some((word) => /\p{N}/u.test(word.surface) || isNamed(text, word));
}

/** Apostrophes are left out by many. */
const negation =
  /\b(?:not|never|cannot|(?:do|does|did|is|are|was|were|ca|could|wo|would|should|has|have|had)n['’]?t)\b/iu;
