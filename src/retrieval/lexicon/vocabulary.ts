import { findWords, isIndexed } from "../analyse/words.ts";

/** A text of the library with what it is searched by besides: words that ask for its kind, concepts of the glossary. */
export interface VocabularySource {
  readonly text: string;
  readonly cues: string;
  /** Terms, parted by spaces. */
  readonly concepts: string;
}

/** What the library's words say: how many blocks hold a term, and how long a block is. */
export interface Vocabulary {
  /** Inverse document frequency over the blocks' texts, cues and concepts; highest for a term that none holds. */
  idf(term: string): number;
  /** The idf of a term that no block holds. */
  readonly highestIdf: number;
  knows(term: string): boolean;
  /** The words as they are written in texts and cues, folded, with how many blocks hold them. */
  readonly surfaces: ReadonlyMap<string, number>;
  /** The forms in which a term is written. */
  formsOf(term: string): readonly string[];
  /** How many words all counts of `surfaces` add up to, at least 1. */
  readonly size: number;
  /** Mean number of indexed words in a block's text, at least 1. */
  readonly averageLength: number;
}

export function readVocabulary(documents: readonly VocabularySource[]): Vocabulary {
  const holding = new Map<string, number>();
  const surfaces = new Map<string, number>();
  const forms = new Map<string, Set<string>>();
  let length = 0;
  for (const { text, cues, concepts } of documents) {
    const own = findWords(text).filter(isIndexed);
    const all = [...own, ...findWords(cues)];
    for (const { term, surface } of all) forms.set(term, (forms.get(term) ?? new Set()).add(surface));
    length += own.length;
    countEach(
      surfaces,
      all.map(({ surface }) => surface),
    );
    countEach(holding, [...all.map(({ term }) => term), ...concepts.split(" ").filter(Boolean)]);
  }
  return {
    idf: (term) => inverseDocumentFrequency(documents.length, holding.get(term) ?? 0),
    highestIdf: inverseDocumentFrequency(documents.length, 0),
    knows: (term) => holding.has(term),
    surfaces,
    formsOf: (term) => [...(forms.get(term) ?? [])],
    size: Math.max(
      1,
      [...surfaces.values()].reduce((sum, count) => sum + count, 0),
    ),
    averageLength: Math.max(1, length / documents.length),
  };
}

function countEach(counts: Map<string, number>, members: readonly string[]): void {
  for (const member of new Set(members)) counts.set(member, (counts.get(member) ?? 0) + 1);
}

/** How much it says that a document holds a term: ln(1 + (N − n + 0.5) / (n + 0.5)), never negative. */
export function inverseDocumentFrequency(documents: number, holding: number): number {
  return Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
}
