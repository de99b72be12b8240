import type { Excerpt, Library } from "../../retrieval/index.ts";

/** The passages nearest to what someone says, at most three, best first. How near they are is not said: that is for the reader. */
export function closestPassages(said: string, library: Library): readonly Excerpt[] {
  const answer = library.ask(said, { limit: MOST });
  switch (answer.status) {
    case "answered":
      return answer.excerpts.slice(0, MOST);
    case "related":
      return answer.closest;
    case "nothing":
      return [];
  }
}

/** As many as a button can remember. */
const MOST = 3;
