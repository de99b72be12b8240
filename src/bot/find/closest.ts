import type { Excerpt, Library } from "../../retrieval/index.ts";
import { MOST_PASSAGES } from "../discord/custom-id.ts";

/** The passages nearest to what someone says, at most three, best first. How near they are is not said: that is for the reader. */
export function closestPassages(said: string, library: Library): readonly Excerpt[] {
  const answer = library.ask(said, { limit: MOST_PASSAGES });
  switch (answer.status) {
    case "answered":
      return answer.excerpts.slice(0, MOST_PASSAGES);
    case "related":
      return answer.closest;
    case "nothing":
      return [];
  }
}
