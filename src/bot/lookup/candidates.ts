import type { Excerpt, Library } from "../../retrieval/index.ts";
import { LIMITS } from "../discord/limits.ts";
import { eachOnce } from "../excerpt/nearest.ts";

/**
 * What a text may mean that is no choice of the list, at most 25 passages, best first: what answers it, as when someone asks here;
 * then what would have been suggested, then what is nearest.
 */
export function candidatesFor(text: string, library: Library): readonly Excerpt[] {
  const answer = library.ask(text, { limit: MOST_FOUND });
  const suggested = library
    .lookup(text, { limit: LIMITS.choices })
    .flatMap(({ id }) => library.passage(id) ?? []);
  const nearest = answer.status === "related" ? answer.closest : [];
  return eachOnce([...answer.excerpts, ...suggested, ...nearest]).slice(0, LIMITS.selectOptions);
}

const MOST_FOUND = 10;
