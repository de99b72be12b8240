import { inTurns } from "../turns.ts";
import { type BlankKind, keyOf } from "./blank-kind.ts";
import { type Blank, findBlanks } from "./blanks.ts";
import { findParts } from "./part-of-speech.ts";
import type { Prose, ProseSentence } from "./sentences.ts";

/** A word, name or number of the readings, with how often they have it. */
export interface PooledBlank {
  /** As it stands where it stands first. */
  readonly text: string;
  /** Its words, folded. */
  readonly surfaces: readonly string[];
  /** Its words' stems. */
  readonly terms: readonly string[];
  readonly count: number;
}

/** All that can be left out of the readings' sentences, by kind. */
export interface BlankPool {
  blanksOf(sentence: ProseSentence): readonly Blank[];
  /** In order of the readings. */
  ofKind(kind: BlankKind): readonly PooledBlank[];
}

/** Gathers them in turns: they grow with the readings. */
export async function poolBlanks({ sentences }: Prose): Promise<BlankPool> {
  const partOf = await findParts(await commonestWords(sentences));
  const kinds = new Map<string, Map<string, PooledBlank>>();
  await inTurns(sentences, (sentence) => {
    for (const blank of findBlanks(sentence, partOf)) {
      const kind = keyOf(blank.kind);
      const pool = kinds.get(kind) ?? new Map<string, PooledBlank>();
      kinds.set(kind, pool);
      const pooled = toPooled(blank, sentence);
      const key = pooled.surfaces.join(" ");
      const known = pool.get(key);
      pool.set(key, { ...(known ?? pooled), count: (known?.count ?? 0) + 1 });
    }
  });
  return {
    blanksOf: (sentence) => findBlanks(sentence, partOf),
    ofKind: (kind) => [...(kinds.get(keyOf(kind))?.values() ?? [])],
  };
}

/** A blank by itself, as it is held against others. */
export function toPooled({ text, from, to }: Blank, { words }: ProseSentence): PooledBlank {
  const own = words.slice(from, to);
  return {
    text,
    surfaces: own.map(({ surface }) => surface),
    terms: own.map(({ term }) => term),
    count: 1,
  };
}

/** English words only: WordNet knows no others. */
async function commonestWords(sentences: readonly ProseSentence[]): Promise<readonly string[]> {
  const counts = new Map<string, number>();
  await inTurns(sentences, ({ reading, words }) => {
    if (!/^en\b/.test(reading.card.language)) return;
    for (const { surface } of words) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  });
  return Array.from(counts)
    .filter(([surface]) => /^[a-z]+$/.test(surface))
    .sort(([, a], [, b]) => b - a)
    .map(([surface]) => surface);
}
