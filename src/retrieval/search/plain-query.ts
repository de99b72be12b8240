import { findWords, isIndexed } from "../analyse/words.ts";
import type { WeightedTerm } from "../index/query.ts";

/** Every word of a text as a group of itself: a question as an engine sees it without the lexicon's help. */
export function readPlainQuery(text: string): readonly (readonly WeightedTerm[])[] {
  const terms = new Set(
    findWords(text)
      .filter(isIndexed)
      .map(({ term }) => term),
  );
  return Array.from(terms, (term) => [{ term, weight: 1 }]);
}
