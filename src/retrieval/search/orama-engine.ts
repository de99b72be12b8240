import { setImmediate as nextTurn } from "node:timers/promises";
import { create, insertMultiple, load, type RawData, save, search, type Tokenizer } from "@orama/orama";
import { findWords, isIndexed } from "../analyse/words.ts";
import { bm25f } from "../index/bm25f.ts";
import type { Document } from "../index/documents.ts";
import { formatQuery } from "../index/query.ts";
import { bm25fParameters } from "../index/score.ts";
import type { SearchEngine } from "./engine.ts";

/** A search engine whose index can be kept. */
export interface OramaEngine extends SearchEngine {
  /** The index and its documents, as JSON keeps them; for `restoreOramaEngine`. */
  save(): RawData;
}

export interface BuildOptions {
  /** Told now and then how many documents are indexed, and at the end. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** How long a build may hold up everything else, in milliseconds; one batch of documents may take it somewhat over. */
const longestHold = 10;
const batchSize = 16;

/** Orama's `search()`, ranked by BM25F. The index is built in short turns, between which the process does its other work. */
export async function createOramaEngine(
  documents: readonly Document[],
  { onProgress }: BuildOptions = {},
): Promise<OramaEngine> {
  const database = openDatabase();
  let turnBegan = performance.now();
  for (let begin = 0; begin < documents.length; begin += batchSize) {
    const batch = documents.slice(begin, begin + batchSize);
    await insertMultiple(
      database,
      batch.map((document, index) => ({ ...document, id: String(begin + index) })),
    );
    if (performance.now() - turnBegan < longestHold) continue;
    onProgress?.(begin + batch.length, documents.length);
    await nextTurn();
    turnBegan = performance.now();
  }
  onProgress?.(documents.length, documents.length);
  return engineOver(database);
}

/** An engine from what another one saved. */
export function restoreOramaEngine(saved: RawData): OramaEngine {
  const database = openDatabase();
  load(database, saved);
  return engineOver(database);
}

type Database = ReturnType<typeof openDatabase>;

function openDatabase() {
  return create({
    schema: { reading: "enum", text: "string", title: "string", cues: "string", concepts: "string" },
    components: { tokenizer },
    plugins: [bm25f()],
    sort: { enabled: false },
  });
}

function engineOver(database: Database): OramaEngine {
  return {
    search(groups, limit, readings) {
      if (groups.length === 0) return [];
      const results = search(database, {
        term: formatQuery({ groups, limit }),
        properties: ["text", "title", "cues", "concepts"],
        boost: bm25fParameters.boost,
        relevance: { k: bm25fParameters.k, b: bm25fParameters.b, d: 0 },
        limit,
        ...(readings && { where: { reading: { in: [...readings] } } }),
      });
      if (results instanceof Promise)
        throw new TypeError("an asynchronous hook was added to Orama: search must stay synchronous");
      return results.hits.map(({ id, score }) => ({ document: Number(id), score }));
    },
    save: () => save(database),
  };
}

/** Orama asks with a field's name when it indexes a text, and without one when it reads a query, whose groups are ready. */
const tokenizer: Tokenizer = {
  language: "english",
  normalizationCache: new Map(),
  tokenize: (text, _language, field) =>
    field === undefined || field === "concepts" ? text.split(" ").filter(Boolean) : indexTerms(text),
};

/** A plain loop: every word of the library passes through it. */
function indexTerms(text: string): string[] {
  const terms: string[] = [];
  for (const word of findWords(text)) if (isIndexed(word)) terms.push(word.term);
  return terms;
}
