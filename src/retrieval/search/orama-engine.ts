import { create, insert, load, type RawData, save, search, type Tokenizer } from "@orama/orama";
import { findTerms } from "../analyse/words.ts";
import { bm25f, settling } from "../index/bm25f.ts";
import type { Document } from "../index/documents.ts";
import { formatQuery } from "../index/query.ts";
import { bm25fParameters } from "../index/score.ts";
import { inTurns } from "../turns.ts";
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

/** Orama's `search()`, ranked by BM25F. The index is built in short turns, between which the process does its other work. */
export async function createOramaEngine(
  documents: readonly Document[],
  { onProgress }: BuildOptions = {},
): Promise<OramaEngine> {
  const building = beginOramaEngine();
  await inTurns(
    documents,
    (document) => building.add(document),
    (done) => onProgress?.(done, documents.length),
  );
  onProgress?.(documents.length, documents.length);
  return await building.finish();
}

/** An engine that is being built, a document at a time. */
export interface EngineBuild {
  /** @param terms those of the document's text, where they are known already */
  add(document: Document, terms?: string[]): void;
  /** To search in what has been added; sorts it in, in turns. */
  finish(): Promise<OramaEngine>;
}

export function beginOramaEngine(): EngineBuild {
  let known: string[] | undefined;
  let count = 0;
  const remembered = createMemory(findTerms);
  const database = openDatabase((text, field) => {
    if (field === "text") return known ?? findTerms(text);
    return field === "concepts" ? termsAsTheyAre(text) : remembered(text);
  });
  return {
    add(document, terms) {
      known = terms;
      const added = insert(database, { ...document, id: String(count) });
      if (added instanceof Promise) throw new TypeError(mustBeSynchronous);
      count++;
    },
    async finish() {
      await inTurns(settling(database.data.index), () => undefined);
      return engineOver(database);
    },
  };
}

/** The blocks of a section share their title, those of a kind their cues: the last few texts are not read again. */
function createMemory(read: (text: string) => string[]): (text: string) => string[] {
  const kept = new Map<string, string[]>();
  return (text) => {
    const terms = kept.get(text) ?? read(text);
    if (kept.size >= mostRemembered) kept.clear();
    kept.set(text, terms);
    return terms;
  };
}

const mostRemembered = 64;
const mustBeSynchronous = "an asynchronous hook was added to Orama: insert and search must stay synchronous";

/** An engine from what another one saved. */
export function restoreOramaEngine(saved: RawData): OramaEngine {
  const database = openDatabase(findTerms);
  load(database, saved);
  return engineOver(database);
}

type Database = ReturnType<typeof openDatabase>;

/** @param readTerms told the field when a text is indexed; a query's groups are terms already */
function openDatabase(readTerms: (text: string, field: string) => string[]) {
  const tokenizer: Tokenizer = {
    language: "english",
    normalizationCache: new Map(),
    tokenize: (text, _language, field) =>
      field === undefined ? termsAsTheyAre(text) : readTerms(text, field),
  };
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
      if (results instanceof Promise) throw new TypeError(mustBeSynchronous);
      return results.hits.map(({ id, score }) => ({ document: Number(id), score }));
    },
    save: () => save(database),
  };
}

const termsAsTheyAre = (text: string) => text.split(" ").filter(Boolean);
