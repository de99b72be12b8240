import type { Excerpt, Library } from "../../retrieval/index.ts";
import { MOST_PASSAGES } from "../discord/custom-id.ts";
import { nearestOf } from "../excerpt/nearest.ts";

export interface Closest {
  /** At most three, best first. How near they are is not said: that is for the reader. */
  readonly excerpts: readonly Excerpt[];
  /** Whether there is more further on than the channel has read. */
  readonly isFurtherOn: boolean;
}

/** The passages nearest to what someone says. */
export function closestPassages(said: string, library: Library): Closest {
  const answer = library.ask(said, { limit: MOST_PASSAGES });
  return { excerpts: nearestOf(answer).slice(0, MOST_PASSAGES), isFurtherOn: answer.furtherOn === true };
}
