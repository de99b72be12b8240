import type { EntryIndex } from "./entry-index.ts";
import { readTyped, type TypedKey } from "./keys.ts";
import { findVariants, type SynonymFinder, type Variant } from "./variants.ts";

/** A key that was typed, with all that it may stand for. */
export interface SoughtKey extends TypedKey {
  readonly variants: readonly Variant[];
  /** Its part of what was typed, all of which is 1: rare words say more. */
  readonly weight: number;
}

/** What is typed beyond this finds nothing that its beginning does not find. */
const longestTyped = 1_000;
/** Keys are bits of a number, and a dozen words name a sentence. */
const mostKeys = 12;

/** The keys of what was typed, in order, each once; none where no letter was typed. */
export function readSought(text: string): readonly TypedKey[] {
  const keys = new Map<string, TypedKey>();
  for (const key of readTyped(text.slice(0, longestTyped))) {
    if (!keys.has(key.form) && keys.size < mostKeys) keys.set(key.form, key);
  }
  return [...keys.values()];
}

/** Finds what each key may stand for, and weighs it: the fewer entries have it, the more it says. */
export function seek(
  typed: readonly TypedKey[],
  index: EntryIndex,
  synonymsOf: SynonymFinder,
): readonly SoughtKey[] {
  const found = typed.map((key) => {
    const variants = findVariants(key.form, index.forms, synonymsOf);
    const holding = variants.reduce((sum, range) => sum + index.entriesWith(range).length, 0);
    return { ...key, variants, weight: Math.log(2 + index.size / (1 + holding)) };
  });
  const total = found.reduce((sum, { weight }) => sum + weight, 0);
  return found.map((key) => ({ ...key, weight: key.weight / total }));
}

/** The entries that may have all keys: those that have the rarest. None where a key stands for nothing. */
export function candidatesForAll(sought: readonly SoughtKey[], index: EntryIndex): Uint32Array {
  const byKey = sought.map(({ variants }) => variants.map((range) => index.entriesWith(range)));
  const [rarest = []] = byKey.toSorted((a, b) => total(a) - total(b));
  return union(rarest, index.size);
}

/** The entries that have any of the keys. */
export function candidatesForAny(sought: readonly SoughtKey[], index: EntryIndex): Uint32Array {
  const lists = sought.flatMap(({ variants }) => variants.map((range) => index.entriesWith(range)));
  return union(lists, index.size);
}

const total = (lists: readonly Uint32Array[]) => lists.reduce((sum, { length }) => sum + length, 0);

/** Each of the entries once, `size` being above them all. */
function union(lists: readonly Uint32Array[], size: number): Uint32Array {
  const isMember = new Uint8Array(size);
  const members = new Uint32Array(size);
  let count = 0;
  for (const list of lists) {
    for (const entry of list) {
      if (isMember[entry] === 1) continue;
      isMember[entry] = 1;
      members[count++] = entry;
    }
  }
  return members.subarray(0, count);
}
