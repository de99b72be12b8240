import { sensesOf } from "../lexicon/lemma.ts";
import { openWordNet, type PartOfSpeech, partsOfSpeech } from "../lexicon/wordnet.ts";
import { inTurns } from "../turns.ts";

/** A word's part of speech in English, undefined for one that WordNet does not have. */
export type PartFinder = (surface: string) => PartOfSpeech | undefined;

/** More words than this take longer to look up than a quiz is worth. */
const mostWords = 5_000;

/**
 * Looks words up in WordNet: a word is what most of its meanings are, and nothing where two parts have as many. WordNet itself
 * is let go again, because its files take tens of megabytes.
 *
 * @param surfaces folded; the first so many of them are looked up
 */
export async function findParts(surfaces: readonly string[]): Promise<PartFinder> {
  const wordNet = await openWordNet();
  const parts = new Map<string, PartOfSpeech>();
  await inTurns(surfaces.slice(0, mostWords), (surface) => {
    const counts = sensesOf(wordNet, surface).map((senses) => senses.length);
    const most = Math.max(...counts);
    const part = partsOfSpeech[counts.indexOf(most)];
    if (most > 0 && part && counts.indexOf(most) === counts.lastIndexOf(most)) parts.set(surface, part);
  });
  return (surface) => parts.get(surface);
}
