import MiniSearch from "minisearch";
import type { Passage } from "../corpus.ts";
import { type Completer, choicesWanted, sentencesOf } from "./completer.ts";

/** The sentences that have all words, the last of them unfinished. */
export const miniSearch: Completer = {
  async build(passages) {
    const index = indexSentences(passages);
    return (typed) =>
      index
        .search(typed, { combineWith: "AND", prefix: (_, place, terms) => place === terms.length - 1 })
        .slice(0, choicesWanted).length;
  },
};

/** Words that complete what was typed, not sentences: less than is wanted, but its own way. */
export const miniSearchSuggest: Completer = {
  async build(passages) {
    const index = indexSentences(passages);
    return (typed) => index.autoSuggest(typed).slice(0, choicesWanted).length;
  },
};

function indexSentences(passages: readonly Passage[]): MiniSearch<{ id: number; text: string }> {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  index.addAll(sentencesOf(passages).map((text, id) => ({ id, text })));
  return index;
}
