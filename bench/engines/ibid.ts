import {
  createOramaEngine,
  type OramaEngine,
  readPlainQuery,
  restoreOramaEngine,
} from "../../src/retrieval/index.ts";
import { type Built, type Engine, hitsWanted } from "./engine.ts";

/** What Ibid searches with: Orama's `search()` over its own index. */
export const ibid: Engine = {
  async build(passages) {
    return over(
      await createOramaEngine(
        passages.map(({ title, text }) => ({ reading: "reading", title, text, cues: "", concepts: "" })),
      ),
    );
  },
};

function over(engine: OramaEngine): Built {
  return {
    search: (question) => engine.search(readPlainQuery(question), hitsWanted).length,
    save: async () => JSON.stringify(engine.save()),
    restore: async (saved) => over(restoreOramaEngine(JSON.parse(saved))),
  };
}
