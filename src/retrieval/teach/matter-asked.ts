import type { Group } from "../analyse/groups.ts";
import { isNamed } from "../analyse/names.ts";
import { kindAsked } from "./kind-asked.ts";
import { areOpposite } from "./opposites.ts";
import { coverIn } from "./similarity.ts";

/** A question with what it is about. */
export interface ReadQuestion {
  readonly text: string;
  readonly groups: readonly Group[];
}

/**
 * Whether what answers a taught question can answer this one: not when instead of who, of another year, of somebody who was not spoken of,
 * not instead of yes, or the opposite. Words in common do not make up for that.
 */
export function canAskTheSame(asked: ReadQuestion, taught: ReadQuestion): boolean {
  const kind = kindAsked(asked.text);
  if (kind !== undefined && kind !== kindAsked(taught.text)) return false;
  if (negation.test(asked.text) !== negation.test(taught.text)) return false;
  if (areOpposite(asked.text, taught.text)) return false;
  return !asked.groups.some(
    (group) => isParticular(group, asked.text) && coverIn(taught.groups, group) === 0,
  );
}

/** A number, or a name. */
function isParticular({ asked }: Group, text: string): boolean {
  return asked.some((word) => /\p{N}/u.test(word.surface) || isNamed(text, word));
}

/** Apostrophes are left out by many. */
const negation =
  /\b(?:not|never|cannot|(?:do|does|did|is|are|was|were|ca|could|wo|would|should|has|have|had)n['’]?t)\b/iu;
