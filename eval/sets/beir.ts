import { join } from "node:path";
import { z } from "zod";
import type { CollectionDocument, JudgedQuery } from "./collection.ts";
import { DataError } from "./data-error.ts";
import { type Numbered, readJsonLines, readLines } from "./jsonl.ts";

const identifier = z.union([z.string(), z.number()]).transform(String);
const documentSchema = z.object({ _id: identifier, title: z.string().nullish(), text: z.string() });
const querySchema = z.object({ _id: identifier, text: z.string() });

/**
 * Reads `corpus.jsonl` in BEIR's form (Thakur et al., 2021).
 *
 * @throws DataError
 */
export function readDocuments(folder: string): readonly CollectionDocument[] {
  const file = join(folder, "corpus.jsonl");
  const lines = readJsonLines(file, documentSchema, '{"_id": "d1", "title": "…", "text": "…"}');
  const known = new Map<string, number>();
  return lines.map(({ line, value: { _id, title, text } }) => {
    const first = known.get(_id);
    if (first !== undefined)
      throw new DataError({
        file,
        line,
        problem: `the _id "${_id}" stands on line ${first} already`,
        remedy: "Give every document an _id of its own",
      });
    known.set(_id, line);
    return { id: _id, title: title ?? "", text };
  });
}

/**
 * Reads `queries.jsonl` with the judgements of `qrels.tsv`. As in trec_eval, queries that have no relevant document and
 * judgements of queries that are not there are left out.
 *
 * @throws DataError
 */
export function readJudgedQueries(folder: string): readonly JudgedQuery[] {
  const queries = readJsonLines(join(folder, "queries.jsonl"), querySchema, '{"_id": "q1", "text": "…"}');
  const judgements = readJudgements(join(folder, "qrels.tsv"));
  return queries.flatMap(({ value: { _id, text } }) => {
    const relevance = judgements.get(_id);
    return relevance ? [{ text, relevance }] : [];
  });
}

/** Relevant documents by query; a first line that names the columns is skipped. */
function readJudgements(file: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const judgements = new Map<string, Map<string, number>>();
  for (const [index, numbered] of readLines(file).entries()) {
    if (index === 0 && /^query-?_?id\b/i.test(numbered.value)) continue;
    const { query, document, relevance } = parseJudgement(file, numbered);
    if (relevance <= 0) continue;
    const ofQuery = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, ofQuery.set(document, relevance));
  }
  return judgements;
}

function parseJudgement(file: string, { line, value }: Numbered<string>) {
  const [query = "", document = "", score = "", ...others] = value.split("\t").map((cell) => cell.trim());
  const relevance = Number(score);
  if (query !== "" && document !== "" && score !== "" && others.length === 0 && Number.isFinite(relevance))
    return { query, document, relevance };
  throw new DataError({
    file,
    line,
    problem: `“${value}” is no judgement`,
    remedy: "Write query-id, corpus-id and a number, parted by tabs",
  });
}
