import type { EntryIndex } from "./entry-index.ts";
import type { SoughtKey } from "./seek.ts";

/** How well an entry fits what was typed. */
export interface Fit {
  readonly score: number;
  /** How much of what was typed the entry has, 0 to 1: its keys by their weights. */
  readonly share: number;
  /** Whether the entry has all keys. */
  readonly isWhole: boolean;
  /** The first key of the longest stretch that stands as it was typed. */
  readonly at: number;
}

/** Two words side by side as they were typed are worth as much as both words. */
const adjacencyWorth = 1;
const atBeginning = 0.3;
/** Of two entries that fit as well, the shorter one. */
const brevity = 0.2;

/** Prepares to tell how well entries fit; undefined for one that has none of the keys. */
export function createScorer(
  sought: readonly SoughtKey[],
  index: EntryIndex,
): (entry: number) => Fit | undefined {
  const soughtOf = markForms(sought, index.forms.sorted.length);
  // Shared by all entries, because tens of thousands may have what was typed.
  const worths = new Float64Array(sought.length);
  const stretches = new Stretches(sought);
  return (entry) => {
    const forms = index.formsOf(entry);
    worths.fill(0);
    stretches.clear();
    for (let at = 0; at < forms.length; at++) {
      const form = forms[at] ?? 0;
      // From the last key to the first, so that one form does not follow itself.
      for (let marks = soughtOf[form] ?? 0; marks !== 0; ) {
        const key = 31 - Math.clz32(marks);
        marks &= ~(1 << key);
        worths[key] = Math.max(worths[key] ?? 0, worthOf(sought[key], form));
        stretches.note(key, at);
      }
    }
    const { from, keys } = stretches.longest;
    if (keys === 0) return undefined;
    const share = sought.reduce((sum, { weight }, key) => sum + weight * (worths[key] ?? 0), 0);
    return {
      share,
      score:
        share +
        (adjacencyWorth * (keys - 1)) / Math.max(1, sought.length - 1) +
        (from === 0 ? atBeginning : 0) +
        brevity / (1 + forms.length / 10),
      isWhole: worths.every((worth) => worth > 0),
      at: from,
    };
  };
}

/** Where keys stand side by side as they were typed. */
class Stretches {
  longest = { from: 0, keys: 0 };
  readonly #steps: readonly number[];
  /** For each key where it was last met, and the stretch that it was the last of. */
  readonly #lastAt: Int32Array;
  readonly #from: Int32Array;
  readonly #keys: Int32Array;

  constructor(sought: readonly SoughtKey[]) {
    this.#steps = sought.map(({ step }) => step);
    this.#lastAt = new Int32Array(sought.length);
    this.#from = new Int32Array(sought.length);
    this.#keys = new Int32Array(sought.length);
  }

  clear(): void {
    this.longest = { from: 0, keys: 0 };
    this.#keys.fill(0);
  }

  note(key: number, at: number): void {
    const before = key - 1;
    const keysBefore = this.#keys[before] ?? 0;
    const follows = keysBefore > 0 && (this.#lastAt[before] ?? 0) + (this.#steps[before] ?? 0) === at;
    const from = follows ? (this.#from[before] ?? 0) : at;
    const keys = follows ? keysBefore + 1 : 1;
    this.#lastAt[key] = at;
    this.#from[key] = from;
    this.#keys[key] = keys;
    if (keys > this.longest.keys) this.longest = { from, keys };
  }
}

/** For each form the keys that it may stand for, as bits. */
function markForms(sought: readonly SoughtKey[], forms: number): Uint32Array {
  const marks = new Uint32Array(forms);
  for (const [key, { variants }] of sought.entries()) {
    for (const { from, to } of variants) {
      for (let form = from; form < to; form++) marks[form] = (marks[form] ?? 0) | (1 << key);
    }
  }
  return marks;
}

function worthOf(sought: SoughtKey | undefined, form: number): number {
  return sought?.variants.find(({ from, to }) => from <= form && form < to)?.worth ?? 0;
}
