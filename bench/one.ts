/**
 * `node --expose-gc bench/one.ts ENGINE|ask|lookup-COMPLETER SIZE`: one engine at one size, in a process of its own, as one line
 * of JSON.
 */
import type { Completer } from "./completers/completer.ts";
import { makePassages, makeQuestions, makeTyped } from "./corpus.ts";
import type { Engine } from "./engines/engine.ts";
import { timeAsk } from "./time-ask.ts";
import { timeIndex } from "./time-index.ts";
import { timeLookup } from "./time-lookup.ts";
import { timeRestore } from "./time-restore.ts";
import { timeSearch } from "./time-search.ts";

const questionCount = 500;

/** Loaded one at a time, so that no engine pays for the code of another. */
const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  ibid: async () => (await import("./engines/ibid.ts")).ibid,
  minisearch: async () => (await import("./engines/minisearch.ts")).miniSearch,
  flexsearch: async () => (await import("./engines/flexsearch.ts")).flexSearch,
  orama: async () => (await import("./engines/orama.ts")).orama,
};

const completers: Readonly<Record<string, () => Promise<Completer>>> = {
  "lookup-ibid": async () => (await import("./completers/ibid.ts")).ibid,
  "lookup-minisearch": async () => (await import("./completers/minisearch.ts")).miniSearch,
  "lookup-minisearch-suggest": async () => (await import("./completers/minisearch.ts")).miniSearchSuggest,
  "lookup-flexsearch": async () => (await import("./completers/flexsearch.ts")).flexSearch,
};

async function main([name = "", size = ""]: readonly string[]): Promise<object> {
  const passages = makePassages(Number(size));
  const completer = await completers[name]?.();
  if (completer) return timeLookup(completer, passages, makeTyped(passages, questionCount));
  const questions = makeQuestions(passages, questionCount);
  if (name === "ask") return timeAsk(passages, questions);
  const engine = await engines[name]?.();
  if (!engine) throw new RangeError(`there is no engine "${name}"`);
  const { built, index, rss } = await timeIndex(engine, passages);
  const { p50, p99, runs } = timeSearch(built, questions);
  return { p50, p99, runs, index, rss, ...(await timeRestore(built)) };
}

process.stdout.write(`${JSON.stringify(await main(process.argv.slice(2)))}\n`);
