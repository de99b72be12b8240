import { type Counts, NumberList } from "./numbers.ts";
import { pack, unpack } from "./packed.ts";
import { noPostings, type PackedPostings, packPostings, sortIn, unpackPostings } from "./sorted-postings.ts";

/** For one term in one field: which documents hold it and how often. Documents are internal ids, ascending. */
export interface Postings {
  readonly documents: Uint32Array;
  /** Term frequencies, parallel to `documents`. */
  readonly frequencies: Counts;
}

/** One indexed field as it is saved: JSON keeps it as it is. */
export interface SavedField {
  /** Parallel to the postings' counts. */
  readonly terms: readonly string[];
  readonly postings: PackedPostings;
  /** By document, packed: 0 where it lacks the field, else 1 + its length. */
  readonly lengths: string;
}

/**
 * The inverted index of one field: postings with true term frequencies, and the length of every document in terms.
 *
 * New documents are noted as they come; whoever builds an index, or else the first question, sorts all that was noted in among the rest:
 *
 *     noted     documents  1    1    2    3    3         the terms of one document stand together
 *               terms      war  peac war  peac cold
 *     ─────────────────────────────────────────────
 *     sorted    documents  1  2      1  3      3         the documents of one term stand together
 *               starts     war: 0    peac: 2   cold: 4
 *
 * So a posting takes five bytes, a question reads memory in order, and a library is built in linear time. The price: a
 * question between two changes costs a pass over all postings. Rebuild rather than change one document at a time.
 */
export class InvertedField {
  readonly #termIds = new Map<string, number>();
  /** By document: 0 where it lacks the field, else 1 + its length in terms. */
  readonly #lengths = new NumberList();
  #documentCount = 0;
  #totalLength = 0;
  #sorted = noPostings;
  readonly #noted = { documents: new NumberList(), terms: new NumberList(), frequencies: new NumberList() };
  /** By term id: 1 + where it was noted last. */
  readonly #lastNoted = new NumberList();
  /** Removed documents whose postings are still there; none while anything is noted, for it might have come back. */
  readonly #removed = new Set<number>();
  #norms: Norms | undefined;

  get documentCount(): number {
    return this.#documentCount;
  }

  /** Mean length of the field in terms over the documents that have it; 0 when there are none. */
  get averageLength(): number {
    return this.#documentCount === 0 ? 0 : this.#totalLength / this.#documentCount;
  }

  lengthOf(document: number): number {
    return Math.max(0, this.#lengths.at(document) - 1);
  }

  /** By document: BM25's length norm, 1 − b + b · length / average length. */
  normsFor(b: number): Float64Array {
    if (this.#norms?.b !== b) {
      const perTerm = b / this.averageLength;
      const values = Float64Array.from(
        this.#lengths.values(),
        (length) => 1 - b + perTerm * Math.max(0, length - 1),
      );
      this.#norms = { b, values };
    }
    return this.#norms.values;
  }

  postingsOf(term: string): Postings | undefined {
    this.#settle();
    const id = this.#termIds.get(term);
    if (id === undefined) return undefined;
    const { starts, documents, frequencies } = this.#sorted;
    const [from, to] = [starts[id] ?? 0, starts[id + 1] ?? 0];
    if (from === to) return undefined;
    return { documents: documents.subarray(from, to), frequencies: frequencies.subarray(from, to) };
  }

  /** @throws RangeError when the field holds the document already */
  add(document: number, terms: readonly string[]): void {
    if (this.#lengths.at(document) > 0) throw new RangeError(`document ${document} has this field already`);
    if (this.#removed.size > 0) this.#settle();
    this.#lengths.set(document, terms.length + 1);
    this.#documentCount++;
    this.#totalLength += terms.length;
    this.#norms = undefined;
    const begin = this.#noted.documents.length;
    for (const term of terms) this.#note(document, this.#idOf(term), begin);
  }

  remove(document: number): void {
    const length = this.#lengths.at(document);
    if (length === 0) return;
    if (this.#noted.documents.length > 0) this.#settle();
    this.#lengths.set(document, 0);
    this.#documentCount--;
    this.#totalLength -= length - 1;
    this.#norms = undefined;
    this.#removed.add(document);
  }

  /**
   * Sorts in what was noted, piece by piece, so that the first question need not. A change or a question between two pieces makes
   * what has been done worthless, and no more than that.
   */
  *settling(): Generator<void, void> {
    const [before, noted, removed] = [this.#sorted, this.#noted.documents.length, this.#removed.size];
    if (noted === 0 && removed === 0) return;
    const sorted = yield* sortIn(before, this.#noted, this.#removed, this.#termIds.size);
    const isChanged = this.#noted.documents.length !== noted || this.#removed.size !== removed;
    if (this.#sorted !== before || isChanged) return;
    this.#sorted = sorted;
    this.#removed.clear();
    for (const list of [...Object.values(this.#noted), this.#lastNoted]) list.clear();
  }

  save(): SavedField {
    this.#settle();
    return {
      terms: [...this.#termIds.keys()],
      postings: packPostings(this.#sorted),
      lengths: pack(this.#lengths.values()),
    };
  }

  static load(saved: SavedField): InvertedField {
    const field = new InvertedField();
    saved.terms.forEach((term, id) => {
      field.#termIds.set(term, id);
    });
    unpack(saved.lengths).forEach((length, document) => {
      field.#lengths.set(document, length);
      if (length === 0) return;
      field.#documentCount++;
      field.#totalLength += length - 1;
    });
    field.#sorted = unpackPostings(saved.postings);
    return field;
  }

  #idOf(term: string): number {
    const known = this.#termIds.get(term);
    if (known !== undefined) return known;
    this.#termIds.set(term, this.#termIds.size);
    return this.#termIds.size - 1;
  }

  /** @param begin where the document's postings begin among the noted */
  #note(document: number, id: number, begin: number): void {
    const { documents, terms, frequencies } = this.#noted;
    const last = this.#lastNoted.at(id);
    if (last > begin) {
      frequencies.set(last - 1, frequencies.at(last - 1) + 1);
      return;
    }
    documents.push(document);
    terms.push(id);
    frequencies.push(1);
    this.#lastNoted.set(id, documents.length);
  }

  #settle(): void {
    const settling = this.settling();
    while (!settling.next().done);
  }
}

interface Norms {
  readonly b: number;
  readonly values: Float64Array;
}
