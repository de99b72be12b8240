import { stemmer } from "stemmer";
import { monthNames, numberWords } from "./equivalents.ts";
import { indexStopWords } from "./stop-words.ts";

/** A word of a text, as it stands there and as it is indexed. */
export interface Word {
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Folded: lower case, without accents, possessive `'s` or the full stops of an acronym. */
  readonly surface: string;
  /** What the index knows it by: the surface's stem (Porter, 1980). Never holds white space. */
  readonly term: string;
}

/**
 * The words of a text of any script, in order. Stop words are words too: callers that do not want them ask
 * `isIndexed`.
 */
export function findWords(text: string): readonly Word[] {
  const shouts = !/\p{Ll}/u.test(text);
  const isSpaced = !unspaced.test(text);
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(wordPattern)) {
    if (isSpaced || !unspaced.test(found)) words.push(toWord(found, index, shouts));
    else words.push(...segmentUnspaced(found, index));
  }
  return words.filter((word) => word.surface !== "");
}

/**
 * The terms of a text's words that are indexed, in order: what `findWords` and `isIndexed` give, for those who need no places.
 * Every word of a library passes through here or there.
 */
export function findTerms(text: string): string[] {
  if (unspaced.test(text)) return termsOf(findWords(text));
  const known = /\p{Ll}/u.test(text) ? forms.written : forms.shouted;
  const terms: string[] = [];
  for (const found of text.match(wordPattern) ?? []) {
    const { surface, term, isIndexed } = known.get(found) ?? readForm(found, known === forms.shouted);
    if (isIndexed && surface !== "") terms.push(term);
  }
  return terms;
}

/** The terms of those words that are indexed. */
export function termsOf(words: readonly Word[]): string[] {
  const terms: string[] = [];
  for (const word of words) if (isIndexed(word)) terms.push(word.term);
  return terms;
}

/** Whether a word carries meaning enough to be looked up; Lucene's 33 English stop words do not. */
export function isIndexed(word: Word): boolean {
  return !indexStopWords.has(word.surface);
}

/** An acronym with full stops ("U.S.", "U.S.'s"), or letters, marks and digits with inner apostrophes ("Russia's"). */
const wordPattern =
  /\p{Lu}(?:\.\p{Lu})+\.?(?:['’]s)?(?!\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

function segmentUnspaced(run: string, offset: number): readonly Word[] {
  return Array.from(segmenter.segment(run), ({ segment, index }) => toWord(segment, offset + index, false));
}

function toWord(found: string, start: number, shouts: boolean): Word {
  const { surface, term } = readForm(found, shouts);
  return { start, end: start + found.length, surface, term };
}

interface Form extends Pick<Word, "surface" | "term"> {
  readonly isIndexed: boolean;
}

/** What was found once is not folded again: that took half of the time of indexing. */
const forms = { shouted: new Map<string, Form>(), written: new Map<string, Form>() };
const mostForms = 200_000;
/** V8 keeps a longer slice as a pointer into its text, so that a form of one word would hold a whole reading in memory. */
const longestCopied = 12;

function readForm(found: string, shouts: boolean): Form {
  const known = shouts ? forms.shouted : forms.written;
  let form = known.get(found);
  if (form === undefined) {
    const surface = fold(found, shouts);
    form = { surface, term: toTerm(surface), isIndexed: !indexStopWords.has(surface) };
    if (known.size < mostForms && found.length <= longestCopied) known.set(found, form);
  }
  return form;
}

function fold(found: string, shouts: boolean): string {
  const isAcronym = /^\p{Lu}(?:\.?\p{Lu})+\.?(?:['’]s)?$/u.test(found) && (!shouts || found.includes("."));
  const folded = found
    .replace(/\./g, "")
    .normalize("NFKD")
    // Some ligatures decompose into several words, some spacing marks into a space and a mark.
    .replace(/[\u0300-\u036f\s]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’]s$/, "")
    .replace(/['’]/g, "");
  return isAcronym && indexStopWords.has(folded) ? `${folded}.` : folded;
}

const stems = new Map<string, string>();

function toTerm(surface: string): string {
  let term = stems.get(surface);
  if (term === undefined) {
    const plain = monthNames.get(surface) ?? numberWords.get(surface) ?? surface;
    term = /^[a-z]+$/.test(plain) ? stemmer(plain) : plain;
    if (stems.size < 200_000) stems.set(surface, term);
  }
  return term;
}
