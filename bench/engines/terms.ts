import { stemmer } from "stemmer";

/** Lucene's English stop words: what Ibid leaves out, its peers may, too. */
export const stopWords: readonly string[] =
  "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with".split(
    " ",
  );

const left = new Set(stopWords);
const stems = new Map<string, string>();

/** A word as it is indexed: lower case, its stem, undefined for a stop word. Stems are remembered, as Ibid's are. */
export function toTerm(word: string): string | undefined {
  const folded = word.toLowerCase();
  if (left.has(folded)) return undefined;
  const stem = stems.get(folded) ?? stemmer(folded);
  stems.set(folded, stem);
  return stem;
}
