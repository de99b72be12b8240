import { monthNames } from "../analyse/equivalents.ts";
import { indexStopWords, questionStopWords } from "../analyse/stop-words.ts";
import type { Word } from "../analyse/words.ts";
import type { BlankKind } from "./blank-kind.ts";
import type { PartFinder } from "./part-of-speech.ts";
import type { ProseSentence } from "./sentences.ts";

/** A word, name or number that can be left out of a sentence. */
export interface Blank {
  /** UTF-16 offsets into the sentence, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** As it stands there. */
  readonly text: string;
  /** Which words of the sentence it is made of, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly kind: BlankKind;
}

/** The parts of a sentence that can be left out, in order. */
export function findBlanks({ reading, text, words }: ProseSentence, partOf: PartFinder): readonly Blank[] {
  const language = reading.card.language.split("-")[0] ?? "";
  const blanks: Blank[] = [];
  for (let from = 0; from < words.length; ) {
    const to = isName(text, words, from) ? endOfName(text, words, from) : from + 1;
    const [start, end] = [words[from]?.start ?? 0, endWithoutPossessive(text, words[to - 1])];
    const found = { start, end, text: text.slice(start, end), from, to };
    const kind = isPartOfCompound(text, found) ? undefined : kindOf(found, words, language, partOf);
    if (kind !== undefined) blanks.push({ ...found, kind });
    from = to;
  }
  return blanks;
}

/** Capitalised where a word of the sentence would not be: not at its beginning, nor at that of a quotation. */
function isName(text: string, words: readonly Word[], at: number): boolean {
  const start = words[at]?.start ?? 0;
  return (
    at > 0 && /^\p{Lu}/u.test(text.slice(start)) && /[\p{Ll}\p{Lu}\p{N},.;]\s+$/u.test(text.slice(0, start))
  );
}

/** A name goes on while its words are capitalised and only a space, or an initial's full stop, is between them. */
function endOfName(text: string, words: readonly Word[], from: number): number {
  let to = from + 1;
  for (; to < words.length; to++) {
    const [last, next] = [words[to - 1], words[to]];
    if (!last || !next || !/^\p{Lu}/u.test(text.slice(next.start))) break;
    const gap = text.slice(last.end, next.start);
    if (gap !== " " && !(gap === ". " && last.end - last.start === 1)) break;
  }
  return to;
}

function endWithoutPossessive(text: string, word: Word | undefined): number {
  if (!word) return 0;
  const raw = text.slice(word.start, word.end);
  return word.end - (/['’]s$/.exec(raw)?.[0].length ?? 0);
}

/** "U.S.-Russian", "3.5", "don't": a part of these makes no sense alone. */
function isPartOfCompound(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /[\p{L}\p{M}\p{N}][\p{Pd}.'’/&@]$/u.test(text.slice(0, start)) ||
    /^[\p{Pd}.'’/&@](?!['’]?s\b)[\p{L}\p{N}]/u.test(text.slice(end))
  );
}

type Found = Omit<Blank, "kind">;

function kindOf(
  found: Found,
  words: readonly Word[],
  language: string,
  partOf: PartFinder,
): BlankKind | undefined {
  const { text, from, to } = found;
  const surface = words[from]?.surface ?? "";
  if (/^\p{N}/u.test(text)) return kindOfNumber(text);
  if (from === 0 || indexStopWords.has(surface) || questionStopWords.has(surface)) return undefined;
  if (to - from > 1) return { is: "full name", language };
  if (months.has(surface)) return /^\p{Lu}/u.test(text) ? { is: "month" } : undefined;
  if (/^(?:\p{Lu}\.?){2,}$/u.test(text)) return { is: "acronym", language };
  if (/^\p{Lu}/u.test(text))
    return { is: "name", language, part: language === "en" ? partOf(surface) : undefined };
  return kindOfWord(text, surface, language, partOf);
}

const months = new Set([...monthNames].flat());

function kindOfNumber(text: string): BlankKind | undefined {
  if (!/^\p{Nd}+$/u.test(text)) return undefined;
  return /^(?:1\d|20)\d\d$/.test(text) ? { is: "year" } : { is: "number", digits: text.length };
}

/** A shorter word than this says little, unless a letter is a word, as in Japanese. */
const shortestWord = 4;
const shortestIdeographs = 2;

function kindOfWord(
  text: string,
  surface: string,
  language: string,
  partOf: PartFinder,
): BlankKind | undefined {
  if (/^\p{Lo}+$/u.test(text)) {
    const script = /\p{Script=Han}/u.test(text) ? "Han" : "other";
    return text.length < shortestIdeographs ? undefined : { is: "uncased word", language, script };
  }
  if (text.length < shortestWord || !/^\p{Ll}+$/u.test(text)) return undefined;
  if (language !== "en") return { is: "word", language };
  const part = partOf(surface);
  const ending = /(?:[^s]s|ed|ing|ly)$/.exec(text)?.[0].slice(-2) ?? "";
  return part && { is: "word", language, part, ending };
}
