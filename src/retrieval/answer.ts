import { type Question, readQuestion } from "./analyse/question.ts";
import { toExcerpt } from "./cite/excerpt.ts";
import { decide } from "./decide/decide.ts";
import { explain } from "./explain.ts";
import type { Catalogue } from "./index/catalogue.ts";
import { type RankedPassage, scorePassages } from "./rank/passages.ts";
import { scoreBlock } from "./rank/rerank.ts";
import { selectRuns } from "./rank/select.ts";
import type { Answer, AskOptions, Excerpt } from "./types.ts";

/** How many blocks the engine hands on to be ranked again: more gain nothing (measured up to 1,000). */
const candidates = 100;
/** How many of the best blocks have their sentences ranked. */
const blocksRead = 20;
const defaultLimit = 3;

/** The way of a question: read -> search -> rank -> decide -> cite. */
export function answer(
  catalogue: Catalogue,
  text: string,
  { readings, limit = defaultLimit }: AskOptions,
): Answer {
  const question = readQuestion(text);
  const ranked = rank(catalogue, question, readings);
  const best = ranked[0];
  const decision = best && decide(question, best, catalogue.vocabulary);
  const explanation = explain(question, ranked, decision, catalogue.vocabulary);
  const [first, ...others] = best ? toExcerpts(ranked, question, limit) : [];
  if (!first || !decision) return { status: "nothing", excerpts: [], explanation };
  if (decision.status === "related")
    return { status: "related", excerpts: [], closest: [first, ...others], explanation };
  return { status: "answered", excerpts: [first, ...others], explanation };
}

/** The passages that may answer, best first; equal ones in reading order. */
function rank(
  catalogue: Catalogue,
  question: Question,
  readings?: readonly string[],
): readonly RankedPassage[] {
  const { engine, blocks, vocabulary } = catalogue;
  const terms = question.words.map((word) => word.term);
  return engine
    .search(terms, candidates, readings)
    .flatMap(({ document, score }) => {
      const indexed = blocks[document];
      return indexed ? [{ indexed, block: scoreBlock(question, indexed, score, vocabulary) }] : [];
    })
    .sort((a, b) => b.block.score - a.block.score)
    .slice(0, blocksRead)
    .flatMap(({ indexed, block }) => scorePassages(question, indexed, block, vocabulary))
    .sort((a, b) => b.score - a.score);
}

function toExcerpts(ranked: readonly RankedPassage[], question: Question, limit: number): readonly Excerpt[] {
  return selectRuns(ranked, limit).map(({ first, last, score }) =>
    toExcerpt(
      { reading: first.indexed.reading, first: first.passage, last: last.passage },
      question.words,
      score,
    ),
  );
}
