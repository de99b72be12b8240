import type { Group } from "../analyse/groups.ts";
import type { Question } from "../analyse/question.ts";
import type { Catalogue } from "../catalogue.ts";
import type { IndexedBlock } from "../index/documents.ts";
import type { WeightedTerm } from "../index/query.ts";
import type { Passage } from "../split/passages.ts";
import type { TaughtMatch } from "../teach/taught.ts";
import { preferKindAsked, preferLineAsked } from "./answer-kind.ts";
import type { BlockContent } from "./contents.ts";
import { type RankedPassage, scorePassages } from "./passages.ts";
import { type BlockScore, scoreBlock } from "./rerank.ts";

/** How many blocks the engine hands on to be ranked again: more gain nothing (measured up to 1,000). */
const candidates = 100;
/** How many of the best blocks have their sentences ranked. */
const blocksRead = 20;

/** A block that was found, with why it stands where it stands. */
export interface RankedBlock {
  readonly indexed: IndexedBlock;
  readonly content: BlockContent;
  readonly block: BlockScore;
}

/** What may answer, best first. */
export interface Ranking {
  readonly blocks: readonly RankedBlock[];
  /**
   * The passages of the best blocks: a passage counts for itself and for its block. Those that hold what kind of thing is asked for (a
   * date, a number, a name) come before others that are little better.
   */
  readonly passages: readonly RankedPassage[];
}

/** Ranks what of the library may answer a question. */
export function rank(catalogue: Catalogue, question: Question, readings?: readonly string[]): Ranking {
  const { vocabulary } = catalogue.lexicon;
  const taught = catalogue.taught.match(question);
  const found = findBlocks(catalogue, question, taught, readings);
  const blocks = Array.from(found, ([indexed, bm25f]) => {
    const content = catalogue.contentOf(indexed);
    return { indexed, content, block: scoreBlock(question, content, bm25f, vocabulary) };
  }).sort((a, b) => b.block.score - a.block.score);
  const passages = blocks
    .filter(
      ({ indexed }, place) => place < blocksRead || indexed.passages.some((passage) => taught.has(passage)),
    )
    .flatMap((one) => scorePassages(question, one, taught, vocabulary))
    .sort((a, b) => b.score - a.score);
  return { blocks, passages: preferLineAsked(question.text, preferKindAsked(question.text, passages)) };
}

/** The blocks that share words with the question, and those that are known to answer one like it. */
function findBlocks(
  { engine, blocks, blockOf }: Catalogue,
  { groups }: Question,
  taught: ReadonlyMap<Passage, TaughtMatch>,
  readings: readonly string[] | undefined,
): ReadonlyMap<IndexedBlock, number> {
  const found = new Map<IndexedBlock, number>();
  for (const { document, score } of engine.search(groups.map(toSearchTerms), candidates, readings)) {
    const indexed = blocks[document];
    if (indexed) found.set(indexed, score);
  }
  for (const passage of taught.keys()) {
    const indexed = blockOf(passage);
    const isAllowed = indexed && (!readings || readings.includes(indexed.document.reading));
    if (isAllowed && !found.has(indexed)) found.set(indexed, 0);
  }
  return found;
}

/** A phrase is looked for word by word; that its words stand together is seen when blocks are ranked. */
function toSearchTerms({ alternatives }: Group): readonly WeightedTerm[] {
  return alternatives.flatMap(({ terms, weight }) =>
    terms.map((term) => ({ term, weight: weight / terms.length })),
  );
}
