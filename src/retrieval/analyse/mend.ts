import { askingSpelling, askingWords } from "../lexicon/asking-words.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { shorthand } from "../lexicon/shorthand.ts";
import { findWords, type Word } from "./words.ts";

/** A question of more words than this is not read by its form, and repairing each would take long. */
const mostWords = 200;

/**
 * The question with the words written right by which it asks: "reprots sicne 1950", "wot yr". What it asks about is left as it
 * stands, for that may be a name; `readGroups` looks for the words that may have been meant.
 */
export function mendAsking(text: string, lexicon: Lexicon): string {
  const mended = findWords(text)
    .slice(0, mostWords)
    .flatMap((word) => {
      const meant = askingWordMeant(word, lexicon);
      return meant === undefined ? [] : [{ ...word, meant }];
    });
  return mended.reduceRight(
    (rest, { start, end, meant }) => rest.slice(0, start) + meant + rest.slice(end),
    text,
  );
}

function askingWordMeant(
  word: Word,
  { vocabulary, glossary, english, spelling }: Lexicon,
): string | undefined {
  const { surface, term } = word;
  if (askingWords.has(surface) || vocabulary.knows(term) || glossary.findMentions([word]).length > 0)
    return undefined;
  const written = shorthand.get(surface);
  if (written !== undefined) return askingWords.has(written) ? written : undefined;
  if (english.perMillion(surface) > rare) return undefined;
  const asking = askingSpelling.correct(surface);
  const own = spelling.correct(surface);
  return asking && asking.distance <= (own?.distance ?? asking.distance) ? asking.surface : undefined;
}

/** Of a million words of English: what is rarer is more likely to be a slip, if it is one letter away from a word that asks. */
const rare = 0.3;
