import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { readAnsweredQuestions } from "./answered.ts";
import { readDocuments, readJudgedQueries } from "./beir.ts";
import type { Collection } from "./collection.ts";
import { DataError } from "./data-error.ts";

/**
 * The folders that hold a test collection: the folder itself, or else those right under it, in order of name.
 *
 * @throws DataError when there is none
 */
export function findCollections(folder: string): readonly string[] {
  if (isCollection(folder)) return [folder];
  const found = subFolders(folder).filter(isCollection);
  if (found.length > 0) return found;
  throw new DataError({
    file: folder,
    problem: "neither this folder nor one right under it holds a corpus.jsonl",
    remedy: "Name a folder with corpus.jsonl and either queries.jsonl and qrels.tsv or questions.jsonl",
  });
}

const isCollection = (folder: string) => existsSync(join(folder, "corpus.jsonl"));

function subFolders(folder: string): readonly string[] {
  if (!existsSync(folder))
    throw new DataError({ file: folder, problem: "there is no such folder", remedy: "Name one that exists" });
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}

/**
 * Reads a collection, whichever form its questions have.
 *
 * @throws DataError
 */
export function readCollection(folder: string): Collection {
  const has = (file: string) => existsSync(join(folder, file));
  const isJudged = has("queries.jsonl") && has("qrels.tsv");
  if (!isJudged && !has("questions.jsonl"))
    throw new DataError({
      file: folder,
      problem: "there is a corpus.jsonl, but nothing is asked of it",
      remedy: "Add queries.jsonl and qrels.tsv, or questions.jsonl",
    });
  const documents = readDocuments(folder);
  return {
    name: basename(resolve(folder)),
    documents,
    judged: isJudged ? readJudgedQueries(folder) : [],
    answered: has("questions.jsonl") ? readAnsweredQuestions(folder, documents) : [],
  };
}
