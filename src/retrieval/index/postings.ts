/** For one term in one field: which documents hold it and how often. Documents are internal ids, ascending. */
export interface Postings {
  readonly documents: readonly number[];
  /** Term frequencies, parallel to `documents`. */
  readonly frequencies: readonly number[];
}

/** One indexed field as it is saved. */
export interface SavedField {
  readonly lengths: readonly (readonly [document: number, length: number])[];
  readonly postings: readonly (readonly [
    term: string,
    documents: readonly number[],
    frequencies: readonly number[],
  ])[];
}

/** The inverted index of one field: postings with true term frequencies, and the length of every document in terms. */
export class InvertedField {
  readonly #postings = new Map<string, { documents: number[]; frequencies: number[] }>();
  readonly #lengths = new Map<number, number>();
  #totalLength = 0;

  get documentCount(): number {
    return this.#lengths.size;
  }

  /** Mean length of the field in terms over the documents that have it; 0 when there are none. */
  get averageLength(): number {
    return this.#lengths.size === 0 ? 0 : this.#totalLength / this.#lengths.size;
  }

  lengthOf(document: number): number {
    return this.#lengths.get(document) ?? 0;
  }

  postingsOf(term: string): Postings | undefined {
    return this.#postings.get(term);
  }

  add(document: number, terms: readonly string[]): void {
    this.#lengths.set(document, this.lengthOf(document) + terms.length);
    this.#totalLength += terms.length;
    for (const [term, frequency] of countTerms(terms)) {
      const postings = this.#postings.get(term);
      if (postings) insertSorted(postings, document, frequency);
      else this.#postings.set(term, { documents: [document], frequencies: [frequency] });
    }
  }

  /** Removes what `add` with the same arguments added. */
  remove(document: number, terms: readonly string[]): void {
    this.#totalLength -= this.lengthOf(document);
    this.#lengths.delete(document);
    for (const term of new Set(terms)) {
      const postings = this.#postings.get(term);
      const at = postings?.documents.indexOf(document) ?? -1;
      if (!postings || at === -1) continue;
      postings.documents.splice(at, 1);
      postings.frequencies.splice(at, 1);
      if (postings.documents.length === 0) this.#postings.delete(term);
    }
  }

  save(): SavedField {
    return {
      lengths: [...this.#lengths],
      postings: Array.from(this.#postings, ([term, { documents, frequencies }]) => [
        term,
        documents,
        frequencies,
      ]),
    };
  }

  static load(saved: SavedField): InvertedField {
    const field = new InvertedField();
    for (const [document, length] of saved.lengths) {
      field.#lengths.set(document, length);
      field.#totalLength += length;
    }
    for (const [term, documents, frequencies] of saved.postings) {
      field.#postings.set(term, { documents: [...documents], frequencies: [...frequencies] });
    }
    return field;
  }
}

function countTerms(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Ids nearly always arrive in ascending order, so the place is nearly always the end. */
function insertSorted(
  postings: { documents: number[]; frequencies: number[] },
  document: number,
  frequency: number,
): void {
  let at = postings.documents.length;
  while (at > 0 && (postings.documents[at - 1] ?? 0) > document) at--;
  if (postings.documents[at - 1] === document) {
    postings.frequencies[at - 1] = (postings.frequencies[at - 1] ?? 0) + frequency;
    return;
  }
  postings.documents.splice(at, 0, document);
  postings.frequencies.splice(at, 0, frequency);
}
