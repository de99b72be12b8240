import { create, insertMultiple, search, type Tokenizer } from "@orama/orama";
import { findWords, isIndexed } from "../analyse/words.ts";
import { bm25f } from "../index/bm25f.ts";
import { bm25fParameters, type Document, type SearchEngine } from "./engine.ts";

/** Orama's `search()`, ranked by BM25F. */
export async function createOramaEngine(documents: readonly Document[]): Promise<SearchEngine> {
  const database = create({
    schema: { reading: "enum", text: "string", title: "string", cues: "string" },
    components: { tokenizer },
    plugins: [bm25f()],
    sort: { enabled: false },
  });
  await insertMultiple(
    database,
    documents.map((document, index) => ({ ...document, id: String(index) })),
  );
  return {
    search(terms, limit, readings) {
      if (terms.length === 0) return [];
      const results = search(database, {
        term: terms.join(" "),
        properties: ["text", "title", "cues"],
        boost: bm25fParameters.boost,
        relevance: { k: bm25fParameters.k, b: bm25fParameters.b, d: 0 },
        limit,
        ...(readings && { where: { reading: { in: [...readings] } } }),
      });
      if (results instanceof Promise)
        throw new TypeError("an asynchronous hook was added to Orama: search must stay synchronous");
      return results.hits.map(({ id, score }) => ({ document: Number(id), score }));
    },
  };
}

/** Orama asks with a field's name when it indexes a text, and without one when it reads a query, whose terms are ready. */
const tokenizer: Tokenizer = {
  language: "english",
  normalizationCache: new Map(),
  tokenize: (text, _language, field) => (field === undefined ? text.split(" ") : indexTerms(text)),
};

const indexTerms = (text: string) =>
  findWords(text)
    .filter(isIndexed)
    .map((word) => word.term);
