import { Index } from "flexsearch";
import { type Completer, choicesWanted, sentencesOf } from "./completer.ts";

/** "forward" indexes every beginning of every word. */
export const flexSearch: Completer = {
  async build(passages) {
    const index = new Index({ tokenize: "forward" });
    for (const [id, text] of sentencesOf(passages).entries()) index.add(id, text);
    return (typed) => index.search(typed, { limit: choicesWanted }).length;
  },
};
