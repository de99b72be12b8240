/**
 * Sums by document, of which a question touches few: room for every document is taken once and used again, and what is
 * touched is listed, so that clearing costs no more than was added.
 */
export class SparseSums {
  #values = new Float64Array(0);
  #members = new Uint32Array(0);
  #size = 0;

  /** Makes room for documents below `capacity`; must be empty. */
  reserve(capacity: number): void {
    if (capacity <= this.#values.length) return;
    this.#values = new Float64Array(capacity);
    this.#members = new Uint32Array(capacity);
  }

  /** How many documents have a sum. */
  get size(): number {
    return this.#size;
  }

  /** The document at a place of the list of those touched, in the order in which they first were. */
  memberAt(place: number): number {
    return this.#members[place] ?? 0;
  }

  of(document: number): number {
    return this.#values[document] ?? 0;
  }

  /** @param value above 0 */
  add(document: number, value: number): void {
    const sum = this.#values[document] ?? 0;
    if (sum === 0) this.#members[this.#size++] = document;
    this.#values[document] = sum + value;
  }

  addEach(other: SparseSums): void {
    for (let place = 0; place < other.#size; place++) {
      const document = other.#members[place] ?? 0;
      this.add(document, other.#values[document] ?? 0);
    }
  }

  /** Adds worth · x / (k + x) for each x of the other. */
  addSaturatedEach(other: SparseSums, worth: number, k: number): void {
    for (let place = 0; place < other.#size; place++) {
      const document = other.#members[place] ?? 0;
      const x = other.#values[document] ?? 0;
      this.add(document, (worth * x) / (k + x));
    }
  }

  /** Lifts each document's sum to that of the other, where that is higher. */
  raiseEach(other: SparseSums): void {
    for (let place = 0; place < other.#size; place++) {
      const document = other.#members[place] ?? 0;
      const value = other.#values[document] ?? 0;
      const known = this.#values[document] ?? 0;
      if (known === 0) this.#members[this.#size++] = document;
      if (value > known) this.#values[document] = value;
    }
  }

  clear(): void {
    for (let place = 0; place < this.#size; place++) this.#values[this.#members[place] ?? 0] = 0;
    this.#size = 0;
  }
}
