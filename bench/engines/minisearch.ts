import MiniSearch from "minisearch";
import type { Passage } from "../corpus.ts";
import { type Built, type Engine, hitsWanted } from "./engine.ts";
import { toTerm } from "./terms.ts";

const options = {
  fields: ["text", "title"],
  processTerm: (word: string) => toTerm(word) ?? null,
  searchOptions: { boost: { title: 0.5 } },
};

export const miniSearch: Engine = {
  async build(passages) {
    const index = new MiniSearch<Passage>(options);
    index.addAll(passages);
    return over(index);
  },
};

function over(index: MiniSearch<Passage>): Built {
  return {
    search: (question) => index.search(question).slice(0, hitsWanted).length,
    save: async () => JSON.stringify(index),
    restore: async (saved) => over(MiniSearch.loadJSON<Passage>(saved, options)),
  };
}
