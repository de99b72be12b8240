import { plainText } from "../target/plain-text.ts";
import { hasWords } from "../target/text.ts";

/** What of a message is to be checked: what it quotes, or, where it quotes nothing, all of it. Texts without Discord's marks. */
export type ToCheck =
  | { readonly kind: "parts"; readonly texts: readonly string[] }
  | { readonly kind: "whole"; readonly texts: readonly [string] };

/**
 * Finds the quotations in a message (Discord markdown): its block quotes, and what stands between quotation marks as far as it
 * is longer than a name or a word in inverted commas.
 */
export function quotedParts(markdown: string): ToCheck {
  const blocks = Array.from(markdown.matchAll(BLOCK_QUOTE), ([block]) => plainText(block)).filter(hasWords);
  const rest = plainText(markdown.replace(BLOCK_QUOTE, "\n\n"));
  const inMarks = Array.from(rest.matchAll(IN_MARKS), (found) => found.slice(1).find(Boolean) ?? "");
  const texts = [...new Set([...blocks, ...inMarks.filter(isLongEnough).map((one) => one.trim())])];
  return texts.length > 0 ? { kind: "parts", texts } : { kind: "whole", texts: [plainText(markdown)] };
}

/** `>>>` quotes all that follows, `>` its line; an empty line of a quotation has often lost its space. */
const BLOCK_QUOTE = /^ *>>> [\s\S]*|(?:^ *>(?: [^\n]*|(?=\n|$))(?:\n|(?![\s\S])))+/gm;

/** A straight mark that is left open does not quote what stands after the next empty line. */
const IN_MARKS = new RegExp(
  [
    "“([^“”]+)”",
    "„([^„“”]+)[“”]",
    "«([^«»]+)»",
    "»([^«»]+)«",
    "「([^「」]+)」",
    "『([^『』]+)』",
    '"((?:[^"\\n]|\\n(?!\\s*\\n))+)"',
    "(?<![\\p{L}\\p{N}])‘([^‘\\n]+?)’(?![\\p{L}\\p{N}])",
  ].join("|"),
  "gu",
);

function isLongEnough(text: string): boolean {
  let words = 0;
  for (const { isWordLike } of SEGMENTER.segment(text)) {
    if (isWordLike === true) words += 1;
    if (words === LEAST_WORDS) return true;
  }
  return false;
}

const LEAST_WORDS = 3;

const SEGMENTER = new Intl.Segmenter("en", { granularity: "word" });
