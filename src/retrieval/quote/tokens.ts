/** A word or a mark of a text, as quotations are compared. */
export interface Token {
  /** What it is compared by: typography that a quoter may change is folded. Never empty, never holds white space. */
  readonly key: string;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "mark" | "quotation mark" | "ellipsis";
}

/**
 * The words and marks of a text. White space and invisible characters are none, every quotation mark is the same, and so
 * is every dash or hyphen; a text that is written without spaces is read letter by letter.
 *
 * An ellipsis is a token only where it is asked for: in a quotation it stands for words left out, in a source for itself.
 */
export function readTokens(text: string, { ellipses }: { ellipses: boolean }): readonly Token[] {
  const pattern = ellipses ? patternWithEllipses : plainPattern;
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => toToken(found, index, ellipses)).filter(
    ({ key }) => key !== "",
  );
}

const unspaced =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]";
const first = `[[\\p{L}\\p{N}]--${unspaced}]`;
const letter = `[[\\p{L}\\p{M}\\p{N}]--${unspaced}]`;
/** What is invisible belongs to a word only within it: behind its end it may stand outside the passage. */
const rest = `${letter}*(?:[\\p{Cf}]+${letter}+)*`;
const word = `${first}${rest}(?:['’]${first}${rest})*|${unspaced}\\p{M}*`;
const dash = "[\\p{Pd}\\u2212]+";
const other = "[[^\\s]--[\\p{Cf}\\p{Cc}]]";
/** Written so that there is one way only to match dots, however many: another would take for ever to give up. */
const dots = "(?:…|\\.\\s?\\.\\s?\\.)(?:\\s?[….])*";
const ellipsis = `\\[\\s*${dots}\\s*\\]|\\(\\s*${dots}\\s*\\)|${dots}`;

const plainPattern = new RegExp(`${word}|${dash}|${other}`, "gv");
const patternWithEllipses = new RegExp(`${ellipsis}|${word}|${dash}|${other}`, "gv");

const isWord = new RegExp(`^(?:${word})`, "v");
const isDash = new RegExp(`^${dash}`, "v");
const isQuotationMark = /^[\p{Pi}\p{Pf}"'`´„‚]/u;
const isEllipsis = new RegExp(`^(?:${ellipsis})$`, "v");

function toToken(found: string, start: number, ellipses: boolean): Token {
  const end = start + found.length;
  if (isPlainWord.test(found)) return { key: found, start, end, kind: "word" };
  if (isWord.test(found)) return { key: fold(found), start, end, kind: "word" };
  if (isDash.test(found)) return { key: "-", start, end, kind: "mark" };
  if (isQuotationMark.test(found)) return { key: '"', start, end, kind: "quotation mark" };
  if (ellipses && isEllipsis.test(found)) return { key: "…", start, end, kind: "ellipsis" };
  return { key: fold(found), start, end, kind: "mark" };
}

/** Nearly all words of an English text: the other tests and normalising them would take most of the time. */
const isPlainWord = /^[A-Za-z0-9]+$/;

/** Compatibility forms are one ("ﬁne", "fine"), and so are both apostrophes; soft hyphens and their like are nothing. */
const fold = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]/gu, "")
    .replace(/’/g, "'");
