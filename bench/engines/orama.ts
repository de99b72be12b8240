import { create, insertMultiple, load, save, search } from "@orama/orama";
import { type Built, type Engine, hitsWanted } from "./engine.ts";
import { stopWords } from "./terms.ts";

const openDatabase = () =>
  create({
    schema: { title: "string", text: "string" },
    components: { tokenizer: { language: "english", stemming: true, stopWords: [...stopWords] } },
    sort: { enabled: false },
  });

/** Orama as it comes, stemming and stop words on. */
export const orama: Engine = {
  async build(passages) {
    const database = openDatabase();
    await insertMultiple(
      database,
      passages.map(({ id, title, text }) => ({ id: String(id), title, text })),
    );
    return over(database);
  },
};

function over(database: ReturnType<typeof openDatabase>): Built {
  return {
    search(question) {
      const results = search(database, { term: question, limit: hitsWanted, boost: { title: 0.5 } });
      return results instanceof Promise ? 0 : results.hits.length;
    },
    save: async () => JSON.stringify(save(database)),
    async restore(saved) {
      const restored = openDatabase();
      load(restored, JSON.parse(saved));
      return over(restored);
    },
  };
}
