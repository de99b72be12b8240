import type { EntryIndex } from "./entry-index.ts";
import type { SoughtKey } from "./seek.ts";

/** Two words side by side as they were typed are worth as much as both words. */
const adjacencyWorth = 1;
const atBeginning = 0.3;
/** Of two entries that fit as well, the shorter one. */
const brevity = 0.2;

/**
 * Tells how well entries fit what was typed. One object for all of them, read into again and again: tens of thousands may have what
 * was typed.
 */
export class Fit {
  /** How much of what was typed the entry has, 0 to 1: its keys by their weights. */
  share = 0;
  /** Whether the entry has all keys. */
  isWhole = false;
  /** The first key of the longest stretch that stands as it was typed. */
  at = 0;
  /** How many keys that stretch has. */
  #longest = 0;
  #length = 0;

  readonly #sought: readonly SoughtKey[];
  readonly #index: EntryIndex;
  readonly #weights: Float64Array;
  readonly #highestShare: number;
  /** For each form the keys that it may stand for, as bits. */
  readonly #keysOf: Uint16Array;
  /** For each key the best that was met, where it was met last, and the stretch that it was the last of. */
  readonly #worth: Float64Array;
  readonly #lastAt: Int32Array;
  readonly #from: Int32Array;
  readonly #keys: Int32Array;

  constructor(sought: readonly SoughtKey[], index: EntryIndex) {
    this.#sought = sought;
    this.#index = index;
    this.#weights = Float64Array.from(sought, ({ weight }) => weight);
    this.#highestShare = sought.reduce(
      (sum, { weight, variants }) => sum + weight * Math.max(0, ...variants.map(({ worth }) => worth)),
      // More than rounding can take away.
      1e-9,
    );
    this.#keysOf = markForms(sought, index.forms.sorted.length);
    this.#worth = new Float64Array(sought.length);
    this.#lastAt = new Int32Array(sought.length);
    this.#from = new Int32Array(sought.length);
    this.#keys = new Int32Array(sought.length);
  }

  get score(): number {
    return this.#score(this.share, this.#longest, this.at, this.#length);
  }

  /** What an entry's score cannot exceed, told without reading it. */
  highestScore(entry: number): number {
    return this.#score(this.#highestShare, this.#sought.length, 0, this.#index.lengthOf(entry));
  }

  read(entry: number): this {
    const forms = this.#index.formsOf(entry);
    const keysOf = this.#keysOf;
    this.#length = forms.length;
    this.#longest = 0;
    this.at = 0;
    this.#worth.fill(0);
    this.#keys.fill(0);
    let met = 0;
    for (let at = 0; at < forms.length; at++) {
      const form = forms[at] ?? 0;
      let keys = keysOf[form] ?? 0;
      if (keys === 0) continue;
      met |= keys;
      // From the last key to the first, so that one form does not follow itself.
      while (keys !== 0) {
        const key = 31 - Math.clz32(keys);
        keys &= ~(1 << key);
        this.#meet(key, form, at);
      }
    }
    this.isWhole = met === (1 << this.#sought.length) - 1;
    this.share = 0;
    for (let key = 0; key < this.#weights.length; key++) {
      this.share += (this.#weights[key] ?? 0) * (this.#worth[key] ?? 0);
    }
    return this;
  }

  #score(share: number, adjacent: number, at: number, length: number): number {
    return (
      share +
      (adjacencyWorth * (adjacent - 1)) / Math.max(1, this.#sought.length - 1) +
      (at === 0 ? atBeginning : 0) +
      brevity / (1 + length / 10)
    );
  }

  #meet(key: number, form: number, at: number): void {
    const worth = worthOf(this.#sought[key], form);
    if (worth > (this.#worth[key] ?? 0)) this.#worth[key] = worth;
    const before = key - 1;
    const keysBefore = key === 0 ? 0 : (this.#keys[before] ?? 0);
    const follows = keysBefore > 0 && (this.#lastAt[before] ?? 0) + (this.#sought[before]?.step ?? 0) === at;
    const from = follows ? (this.#from[before] ?? 0) : at;
    const keys = follows ? keysBefore + 1 : 1;
    this.#lastAt[key] = at;
    this.#from[key] = from;
    this.#keys[key] = keys;
    if (keys <= this.#longest) return;
    this.#longest = keys;
    this.at = from;
  }
}

function markForms(sought: readonly SoughtKey[], forms: number): Uint16Array {
  const marks = new Uint16Array(forms);
  for (const [key, { variants }] of sought.entries()) {
    for (const { from, to } of variants) {
      for (let form = from; form < to; form++) marks[form] = (marks[form] ?? 0) | (1 << key);
    }
  }
  return marks;
}

function worthOf(sought: SoughtKey | undefined, form: number): number {
  for (const { from, to, worth } of sought?.variants ?? []) if (from <= form && form < to) return worth;
  return 0;
}
