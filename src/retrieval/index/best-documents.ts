import type { TokenScore } from "@orama/orama";

/**
 * Keeps the best so many of the documents offered: higher scores first, of equal ones the lower document. A binary heap with
 * the worst of the kept on top, so that one comparison turns away what does not belong.
 */
export class BestDocuments {
  readonly #limit: number;
  readonly #heap: TokenScore[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** A lower score than this has no place any more; 0 while there is room. */
  get threshold(): number {
    return this.#heap.length < this.#limit ? 0 : (this.#heap[0]?.[1] ?? Number.POSITIVE_INFINITY);
  }

  offer(document: number, score: number): void {
    if (score < this.threshold) return;
    const offered: TokenScore = [document, score];
    if (this.#heap.length < this.#limit) {
      this.#heap.push(offered);
      this.#rise(this.#heap.length - 1);
    } else if (this.#heap[0] && isWorse(this.#heap[0], offered)) {
      this.#heap[0] = offered;
      this.#sink(0);
    }
  }

  /** In no particular order. */
  documents(): TokenScore[] {
    return [...this.#heap];
  }

  #rise(from: number): void {
    for (let place = from; place > 0; ) {
      const parent = (place - 1) >> 1;
      if (!this.#exchangeIfWorse(place, parent)) return;
      place = parent;
    }
  }

  #sink(from: number): void {
    for (let place = from; ; ) {
      const left = 2 * place + 1;
      const [one, other] = [this.#heap[left], this.#heap[left + 1]];
      if (!one) return;
      const worst = other && isWorse(other, one) ? left + 1 : left;
      if (!this.#exchangeIfWorse(worst, place)) return;
      place = worst;
    }
  }

  #exchangeIfWorse(lower: number, upper: number): boolean {
    const [below, above] = [this.#heap[lower], this.#heap[upper]];
    if (!below || !above || !isWorse(below, above)) return false;
    this.#heap[upper] = below;
    this.#heap[lower] = above;
    return true;
  }
}

const isWorse = ([document, score]: TokenScore, [other, others]: TokenScore) =>
  score === others ? document > other : score < others;
