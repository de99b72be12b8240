import { isIndexed, type Word } from "../analyse/words.ts";
import { askingSpelling, askingWords } from "./asking-words.ts";
import type { Lexicon } from "./lexicon.ts";
import { shorthand } from "./shorthand.ts";
import type { Correction } from "./spelling.ts";

/**
 * The word that a misspelt or shortened one stands for, folded: of those by which questions ask, of the library's own, or of common English;
 * undefined for a word that somebody knows, and where none is near.
 */
export function wordMeant(word: Word, lexicon: Lexicon): string | undefined {
  const { surface, term } = word;
  const { vocabulary, glossary, english, spelling } = lexicon;
  if (askingWords.has(surface) || !isIndexed(word)) return undefined;
  if (vocabulary.knows(term) || glossary.findMentions([word]).length > 0) return undefined;
  const written = shorthand.get(surface);
  if (written !== undefined) return written;
  const perMillion = english.perMillion(surface);
  if (perMillion > rare) return undefined;
  const likely = [askingSpelling, spelling]
    .flatMap((known) => known.correct(surface) ?? [])
    .sort((a, b) => bySlip(a, b) || english.perMillion(b.surface) - english.perMillion(a.surface));
  const common = surface.length < shortestCommon ? undefined : english.correct(surface);
  // Of words that are nobody's matter two slips away there are too many: "Gabbitas" is not "rabbits".
  const [best] = [...likely, ...(common?.distance === 1 ? [common] : [])].sort(bySlip);
  return best && (!english.knows(surface) || best.isCommonSlip) ? best.surface : undefined;
}

/** A word of three letters that nobody knows is an abbreviation more often than a slip. */
const shortestCommon = 4;

/** Of a million words of English: what is rarer may be a slip, if it is a very common one. */
const rare = 0.3;

/** Where two are as good, the sort leaves the words that ask and the library's own before all others. */
const bySlip = (a: Correction, b: Correction): number =>
  a.distance - b.distance || Number(b.isCommonSlip) - Number(a.isCommonSlip);
