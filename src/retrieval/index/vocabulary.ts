import { findWords, isIndexed } from "../analyse/words.ts";
import type { Document } from "../search/engine.ts";
import { inverseDocumentFrequency } from "./bm25f.ts";

/** What the library's words say: how many blocks hold a term, and how long a block is. */
export interface Vocabulary {
  /** Inverse document frequency over the blocks' texts and cues; highest for a term that none holds. */
  idf(term: string): number;
  knows(term: string): boolean;
  /** Mean number of indexed words in a block's text, at least 1. */
  readonly averageLength: number;
}

export function readVocabulary(documents: readonly Document[]): Vocabulary {
  const holding = new Map<string, number>();
  let length = 0;
  for (const document of documents) {
    const own = indexedTerms(document.text);
    length += own.length;
    for (const term of new Set([...own, ...indexedTerms(document.cues)]))
      holding.set(term, (holding.get(term) ?? 0) + 1);
  }
  return {
    idf: (term) => inverseDocumentFrequency(documents.length, holding.get(term) ?? 0),
    knows: (term) => holding.has(term),
    averageLength: Math.max(1, length / documents.length),
  };
}

const indexedTerms = (text: string) =>
  findWords(text)
    .filter(isIndexed)
    .map((word) => word.term);
