/** A growing list of whole numbers from 0 to 2³² − 1 in four bytes each; a plain array takes up to twice that and more. */
export class NumberList {
  #values = new Uint32Array(16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  at(place: number): number {
    return place < this.#length ? (this.#values[place] ?? 0) : 0;
  }

  push(value: number): void {
    this.set(this.#length, value);
  }

  /** Sets a place; places between the end and it become 0. */
  set(place: number, value: number): void {
    if (place >= this.#values.length) this.#values = grown(this.#values, place + 1);
    if (place >= this.#length) this.#length = place + 1;
    this.#values[place] = value;
  }

  /** The numbers themselves, not a copy: the next growth leaves them behind. */
  values(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }

  clear(): void {
    this.#values = new Uint32Array(16);
    this.#length = 0;
  }
}

function grown(values: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(least, values.length * 2));
  larger.set(values);
  return larger;
}

/** Counts, in as few bytes each as the largest of them needs. */
export type Counts = Uint8Array | Uint16Array | Uint32Array;

/** Room for counts up to `largest`: nearly all term frequencies fit one byte. */
export function createCounts(length: number, largest: number): Counts {
  if (largest < 2 ** 8) return new Uint8Array(length);
  return largest < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}
