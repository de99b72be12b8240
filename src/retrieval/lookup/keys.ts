import { findWords } from "../analyse/words.ts";

/** What is looked up by the beginning of its form: a word, or the letters from one letter on of a text without spaces. */
export interface Key {
  /** Folded: lower case, without accents. Never empty. */
  readonly form: string;
  /** UTF-16 offset into the text. */
  readonly start: number;
}

/** A key that was typed, and how many keys of a text farther on the next one stands. */
export interface TypedKey extends Key {
  readonly step: number;
}

/**
 * How many letters of a text without spaces make a key: a key begins at every letter, so that whatever part of the text is
 * typed is the beginning of one, as a word's is.
 *
 *     戦争は終わった  ->  戦争は終 争は終わ は終わっ 終わった わった った た
 */
const lettersOfKey = 4;

/** The keys of a text, in order. */
export function readKeys(text: string): readonly Key[] {
  return readWith(text, keysFromEachLetter);
}

/** The keys of a text that is being typed; lower-case acronyms are acronyms, too ("u.s."). */
export function readTyped(text: string): readonly TypedKey[] {
  const shouted = text.replace(/(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu, (found) =>
    found.toUpperCase(),
  );
  // Upper case may be longer ("ŉ"), and offsets count letters of the text as it was typed.
  return readWith(shouted.length === text.length ? shouted : text, keysInARow);
}

type RunReader = (letters: readonly string[], start: number) => readonly TypedKey[];

/** The text's runs without spaces are read by `readRun`, all else word by word. */
function readWith(text: string, readRun: RunReader): readonly TypedKey[] {
  if (!hasUnspaced.test(text)) return wordsAsKeys(text, 0);
  const keys: TypedKey[] = [];
  let done = 0;
  for (const { 0: run, index } of text.matchAll(unspacedRun)) {
    keys.push(...wordsAsKeys(text.slice(done, index), done));
    keys.push(...readRun(Array.from(run.normalize("NFKC").toLowerCase()), index));
    done = index + run.length;
  }
  keys.push(...wordsAsKeys(text.slice(done), done));
  return keys;
}

/** Scripts that are written without spaces between words, with the marks that they share. */
const unspaced =
  "[[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]&&[\\p{L}\\p{N}]]";
const hasUnspaced = new RegExp(unspaced, "v");
const unspacedRun = new RegExp(`${unspaced}[${unspaced}\\p{M}]*`, "gv");

function wordsAsKeys(text: string, offset: number): readonly TypedKey[] {
  const isPointed = pointed.test(text);
  const keys: TypedKey[] = [];
  for (const { surface, start } of findWords(text)) {
    const form = isPointed ? surface.replace(points, "") : surface;
    if (form !== "") keys.push({ form, start: offset + start, step: 1 });
  }
  return keys;
}

/** Arabic and Hebrew vowel points and the Arabic elongation mark are written or left out at will. */
const pointed = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u0640\u064b-\u065f\u0670]/;
const points = new RegExp(pointed, "g");

const keysFromEachLetter: RunReader = (letters, start) => {
  let offset = start;
  return letters.map((letter, at) => {
    const key = toRunKey(letters, at, offset);
    offset += letter.length;
    return key;
  });
};

const keysInARow: RunReader = (letters, start) =>
  keysFromEachLetter(letters, start).filter((_, at) => at % lettersOfKey === 0);

const toRunKey = (letters: readonly string[], at: number, start: number): TypedKey => ({
  form: letters.slice(at, at + lettersOfKey).join(""),
  start,
  step: lettersOfKey,
});
