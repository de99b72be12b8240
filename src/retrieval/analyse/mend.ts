import { askingWords } from "../lexicon/asking-words.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { wordMeant } from "../lexicon/meant.ts";
import { withoutAsides } from "./asides.ts";
import { kindsOfText } from "./kinds-of-text.ts";
import { wordsOfMatter } from "./matter.ts";
import { isNamed } from "./names.ts";
import { findWords } from "./words.ts";

/** A question of more words than this is not read by its form, and repairing each would take long. */
const mostWords = 200;

/** A question as it is read once its slips have been repaired: "reprots sicne 1950 on ecnomics, wot yr". */
export interface Mended {
  /** Only the words by which it asks: what it asks about is repaired group by group, and weighs less for it. */
  readonly asking: string;
  /** All of them. */
  readonly whole: string;
}

export function mend(asked: string, lexicon: Lexicon): Mended {
  const text = withoutAsides(asked, lexicon.vocabulary.knows);
  const slips = findWords(text)
    .slice(0, mostWords)
    .flatMap(({ start, end, ...word }) => {
      const meant = wordMeant({ start, end, ...word }, lexicon);
      return meant === undefined || isOtherName(meant, { start, end }) ? [] : [{ start, end, meant }];
    });
  return {
    asking: withoutPlace(
      replaceAll(
        text,
        slips.filter(({ meant }) => askingWords.has(meant)),
      ),
    ),
    whole: replaceAll(text, slips),
  };

  /** "Angela" is nobody's "angel". */
  function isOtherName(meant: string, word: Pick<Slip, "start" | "end">): boolean {
    return isNamed(text, word) && !findWords(meant).some(({ term }) => lexicon.vocabulary.knows(term));
  }
}

/** "What is that 04/03 at the top of the page?" Where something stands is no matter of it, unless nothing else is asked. */
function withoutPlace(text: string): string {
  const rest = text.replace(placeAtEnd, "");
  return wordsOfMatter(rest).length > 0 ? rest : text;
}

const placeAtEnd = new RegExp(
  `\\s(?:right\\s+)?at\\s+the\\s+(?:very\\s+)?(?:top|bottom|head|foot|beginning|start|end)(?:\\s+of\\s+(?:the|this)\\s+(?:${kindsOfText}|reports?|pages?))?(?=[\\s?.!]*$)`,
  "iu",
);

interface Slip {
  readonly start: number;
  readonly end: number;
  readonly meant: string;
}

const replaceAll = (text: string, slips: readonly Slip[]) =>
  slips.reduceRight((rest, { start, end, meant }) => rest.slice(0, start) + meant + rest.slice(end), text);
