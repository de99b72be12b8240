import type { Catalogue } from "../catalogue.ts";
import { BestDocuments } from "../index/best-documents.ts";
import { endsOf } from "../read-so-far.ts";
import { inTurns } from "../turns.ts";
import { type Entry, entriesOf, idOf, searchedTextOf, textOf } from "./entries.ts";
import { beginEntryIndex, type EntryIndex } from "./entry-index.ts";
import { firstLook } from "./first-look.ts";
import { readKeys } from "./keys.ts";
import { Fit } from "./score.ts";
import { candidatesForAll, candidatesForAny, readSought, type SoughtKey, seek } from "./seek.ts";
import { shorten } from "./shorten.ts";
import { createSynonymFinder } from "./synonyms.ts";
import type { Choice, LookupOptions } from "./types.ts";

/** A list to choose from is not longer, where people choose as they type. */
const defaultLimit = 25;
/** UTF-16 code units: a line of such a list. */
const longestText = 100;

/** What an entry's kind is worth beside its fit: a reading or a section stands for many sentences. */
const kindWorth = { reading: 0.3, section: 0.2, line: 0.1, sentence: 0 } as const;
/** Where no entry has all of what was typed, those that have this share of it are shown. */
const leastShare = 1 / 3;

/** Completes what is being typed. */
export interface Lookup {
  lookUp(text: string, options: LookupOptions): readonly Choice[];
  /** Makes the index in turns. Where something is typed before it is done, it is made at once. */
  prepare(): Promise<void>;
}

/** The index takes some fifteen milliseconds for a thousand sentences. */
export function createLookup(catalogue: Catalogue): Lookup {
  const entries = entriesOf(catalogue.shelf);
  const synonymsOf = createSynonymFinder(catalogue);
  let index: EntryIndex | undefined;
  const indexNow = () => {
    const indexing = beginEntryIndex();
    for (const entry of entries) indexing.add(searchedTextOf(entry));
    return indexing.finish();
  };
  const lookUp: Lookup["lookUp"] = (text, { limit = defaultLimit, readings, until }) => {
    const ends = endsOf(until, catalogue.shelf);
    const isWanted = ({ reading: { card }, passage }: Entry) =>
      (!readings || readings.includes(card.name)) &&
      passage.end <= (ends.get(card.name) ?? Number.POSITIVE_INFINITY);
    const typed = readSought(text);
    if (typed.length === 0) {
      const first = firstLook(entries.filter(isWanted), 2 * limit);
      return apart(first.map((entry) => toChoice(entry, 0))).slice(0, limit);
    }
    index ??= indexNow();
    const found = findBest(seek(typed, index, synonymsOf), index, entries, isWanted, 2 * limit);
    return apart(found.map(({ entry, at }) => toChoice(entry, at))).slice(0, limit);
  };
  return {
    lookUp,
    async prepare() {
      const indexing = beginEntryIndex();
      await inTurns(entries, (entry) => indexing.add(searchedTextOf(entry)));
      index ??= indexing.finish();
    },
  };
}

interface Best {
  readonly entry: Entry;
  readonly at: number;
}

/** Those that have all of what was typed, or else those that have most of it. */
function findBest(
  sought: readonly SoughtKey[],
  index: EntryIndex,
  entries: readonly Entry[],
  isWanted: (entry: Entry) => boolean,
  limit: number,
): readonly Best[] {
  const fit = new Fit(sought, index);
  const bestOf = (candidates: Uint32Array, isGood: () => boolean) => {
    const best = new BestDocuments(limit);
    for (const candidate of candidates) {
      const entry = entries[candidate];
      if (!entry || !isWanted(entry)) continue;
      const worth = kindWorth[entry.kind];
      if (fit.highestScore(candidate) + worth < best.threshold) continue;
      fit.read(candidate);
      if (isGood()) best.offer(candidate, fit.score + worth);
    }
    return best
      .documents()
      .sort(([one, a], [other, b]) => b - a || one - other)
      .flatMap(([place]) => {
        const entry = entries[place];
        return entry ? [{ entry, at: fit.read(place).at }] : [];
      });
  };
  const whole = bestOf(candidatesForAll(sought, index), () => fit.isWhole);
  return whole.length > 0 ? whole : bestOf(candidatesForAny(sought, index), () => fit.share >= leastShare);
}

/** @param at the key from which on it should be seen, where its text is long */
function toChoice(entry: Entry, at: number): Choice {
  const { kind, reading } = entry;
  const text = textOf(entry);
  return {
    id: idOf(entry),
    kind,
    text: shorten(text, at === 0 ? 0 : (readKeys(text)[at]?.start ?? 0), longestText),
    reading: reading.card.name,
  };
}

/** A reading without a title shares its id with its first passage: the better of them stays. */
function apart(choices: readonly Choice[]): readonly Choice[] {
  const ids = new Set<string>();
  return choices.filter(({ id }) => !ids.has(id) && ids.add(id));
}
