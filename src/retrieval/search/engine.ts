import type { WeightedTerm } from "../index/query.ts";

export interface Hit {
  /** The document's place in the list that the engine was made from. */
  readonly document: number;
  /** BM25F, greater than 0. */
  readonly score: number;
}

/** Ranks documents by BM25F. The contract is `test/retrieval/search/engine.contract.ts`. */
export interface SearchEngine {
  /**
   * @param groups what is looked for: each group counts with its best term in a document, never with their sum
   * @param limit most hits to return
   * @param readings names of the readings to search; all of them when absent
   * @returns hits in order of falling score, equal scores in order of document
   */
  search(
    groups: readonly (readonly WeightedTerm[])[],
    limit: number,
    readings?: readonly string[],
  ): readonly Hit[];
}
