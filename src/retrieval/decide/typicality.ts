import type { Lexicon } from "../lexicon/lexicon.ts";

/** How much commoner a word, as it is written, is in the library than in English at large: 0 as common, 1 ten thousand times. */
export function typicality(surface: string, { vocabulary, english }: Lexicon): number {
  const here = ((vocabulary.surfaces.get(surface) ?? 0) + 0.5) / vocabulary.size;
  return Math.min(1, Math.max(0, Math.log10((here * 1e6) / english.perMillion(surface)) / 4));
}

/** The same of the most typical form of a term that the library has; 0 when it has none. */
export function typicalityOfTerm(term: string, lexicon: Lexicon): number {
  return Math.max(0, ...lexicon.vocabulary.formsOf(term).map((surface) => typicality(surface, lexicon)));
}
