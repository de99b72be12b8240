import { Index } from "flexsearch";
import { type Built, type Engine, hitsWanted } from "./engine.ts";
import { toTerm } from "./terms.ts";

/** Whole words, as Ibid; `suggest`, because without it every word of a question must occur. */
const createIndex = () =>
  new Index({
    tokenize: "strict",
    encode: (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => toTerm(word) ?? []),
  });

export const flexSearch: Engine = {
  async build(passages) {
    const index = createIndex();
    for (const { id, title, text } of passages) index.add(id, `${title}\n${text}`);
    return over(index);
  },
};

function over(index: Index): Built {
  return {
    search: (question) => index.search(question, { limit: hitsWanted, suggest: true }).length,
    async save() {
      const parts: [key: string, data: string][] = [];
      index.export((key, data) => {
        parts.push([key, data]);
      });
      return JSON.stringify(parts);
    },
    async restore(saved) {
      const restored = createIndex();
      for (const [key, data] of JSON.parse(saved)) restored.import(key, data);
      return over(restored);
    },
  };
}
