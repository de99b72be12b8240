/** What a search engine indexes: one block of a reading, as text of words that `findWords` finds. */
export interface Document {
  /** The name of the reading that the block stands in. */
  readonly reading: string;
  readonly text: string;
  /** The reading's title and the block's section. */
  readonly title: string;
  /** Words that ask for this kind of block and do not stand in it: "author" for a byline. */
  readonly cues: string;
  /** The glossary's entries that the block mentions, as terms parted by spaces. */
  readonly concepts: string;
}

/** A term to look for, and what it is worth beside others of its group; 0 to 1. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

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

/** BM25F's parameters, the same for every engine: k1 and b are Robertson and Zaragoza's, the boosts were measured on SQuAD and Cranfield. */
export const bm25fParameters = {
  k: 1.2,
  b: 0.75,
  boost: { text: 1, title: 0.5, cues: 0.5, concepts: 1 },
} as const;
