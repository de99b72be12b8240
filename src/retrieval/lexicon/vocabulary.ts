import { findWords, isIndexed, type Word } from "../analyse/words.ts";

/** What the library's words say: how many blocks hold a term, and how long a block is. */
export interface Vocabulary {
  /** Inverse document frequency over the blocks' texts, cues and concepts; highest for a term that none holds. */
  idf(term: string): number;
  /** The idf of a term that no block holds. */
  readonly highestIdf: number;
  knows(term: string): boolean;
  /** The words as they are written in texts and cues, folded, with how many blocks hold them; in order of first appearance. */
  readonly surfaces: Surfaces;
  /** The forms in which a term is written. */
  formsOf(term: string): readonly string[];
  /** How many words all counts of `surfaces` add up to, at least 1. */
  readonly size: number;
  /** Mean number of indexed words in a block's text, at least 1. */
  readonly averageLength: number;
}

export interface Surfaces extends Iterable<readonly [surface: string, blocks: number]> {
  get(surface: string): number | undefined;
}

/** A vocabulary that grows, block by block. */
export interface VocabularyCount {
  /**
   * @param words all of the block's text, in order
   * @param cues words that ask for its kind
   * @param concepts the glossary's entries that it mentions: terms, parted by spaces
   */
  add(words: readonly Word[], cues: string, concepts: string): void;
  /** What has been counted. */
  vocabulary(): Vocabulary;
}

/** In how many blocks something stands, and the last of them: that a block holds it again then costs no set of what it holds. */
interface Count {
  blocks: number;
  last: number;
}

export function countVocabulary(): VocabularyCount {
  const terms = new Map<string, Count>();
  const surfaces = new Map<string, Count & { readonly term: string; readonly ofTerm: Count }>();
  let [blocks, length, size] = [0, 0, 0];
  const addWord = ({ surface, term }: Word) => {
    const count = surfaces.get(surface) ?? { blocks: 0, last: 0, term, ofTerm: countOf(terms, term) };
    if (count.last === blocks) return;
    if (count.last === 0) surfaces.set(surface, count);
    note(count, blocks);
    note(count.ofTerm, blocks);
    size++;
  };
  let forms: ReadonlyMap<string, readonly string[]> | undefined;
  const formsByTerm = () => {
    const found = new Map<string, string[]>();
    for (const [surface, { term }] of surfaces) found.set(term, [...(found.get(term) ?? []), surface]);
    return found;
  };
  return {
    add(words, cues, concepts) {
      blocks++;
      for (const word of words) {
        if (!isIndexed(word)) continue;
        length++;
        addWord(word);
      }
      for (const word of findWords(cues)) addWord(word);
      for (const concept of concepts.split(" ")) if (concept !== "") note(countOf(terms, concept), blocks);
    },
    vocabulary: () => ({
      idf: (term) => inverseDocumentFrequency(blocks, terms.get(term)?.blocks ?? 0),
      highestIdf: inverseDocumentFrequency(blocks, 0),
      knows: (term) => terms.has(term),
      surfaces: {
        get: (surface) => surfaces.get(surface)?.blocks,
        *[Symbol.iterator]() {
          for (const [surface, count] of surfaces) yield [surface, count.blocks] as const;
        },
      },
      formsOf(term) {
        forms ??= formsByTerm();
        return forms.get(term) ?? [];
      },
      size: Math.max(1, size),
      averageLength: Math.max(1, length / blocks),
    }),
  };
}

function countOf(counts: Map<string, Count>, term: string): Count {
  const known = counts.get(term);
  if (known) return known;
  const count = { blocks: 0, last: 0 };
  counts.set(term, count);
  return count;
}

function note(count: Count, block: number): void {
  if (count.last === block) return;
  count.last = block;
  count.blocks++;
}

/** How much it says that a document holds a term: ln(1 + (N − n + 0.5) / (n + 0.5)), never negative. */
export function inverseDocumentFrequency(documents: number, holding: number): number {
  return Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
}
