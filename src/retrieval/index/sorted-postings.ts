import { type Counts, createCounts, NumberList } from "./numbers.ts";
import { pack, unpack } from "./packed.ts";

/** All postings of a field, in three arrays: those of one term stand together, its documents ascending. */
export interface SortedPostings {
  /** By term id: where its postings begin; one more entry for the end of the last. */
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  /** Parallel to `documents`. */
  readonly frequencies: Counts;
}

/** Postings in the order in which they came: parallel lists. */
export interface NotedPostings {
  readonly documents: NumberList;
  /** Term ids. */
  readonly terms: NumberList;
  readonly frequencies: NumberList;
}

export const noPostings: SortedPostings = {
  starts: new Uint32Array(1),
  documents: new Uint32Array(0),
  frequencies: new Uint8Array(0),
};

/** After so many postings there is a pause: a few milliseconds. */
const pieceSize = 2 ** 17;

/**
 * Sorts what was noted in among the sorted, and leaves the removed documents' postings out; by counting, in linear time. The loops
 * are plain because they see every posting of the library. Pauses between pieces of the work, for whoever cannot wait for all of it.
 */
export function* sortIn(
  sorted: SortedPostings,
  noted: NotedPostings,
  removed: ReadonlySet<number>,
  termCount: number,
): Generator<void, SortedPostings> {
  const kept = removed.size === 0 ? sorted : without(sorted, removed);
  const ids = noted.terms.values();
  const starts = yield* countStarts(kept, ids, termCount);
  const ends = starts.slice();
  const total = starts[termCount] ?? 0;
  const documents = new Uint32Array(total);
  const largest = Math.max(maximum(kept.frequencies), maximum(noted.frequencies.values()));
  const frequencies = createCounts(total, largest);
  yield;
  for (let id = 0; id + 1 < kept.starts.length; id++) {
    const [from, to, start] = [kept.starts[id] ?? 0, kept.starts[id + 1] ?? 0, starts[id] ?? 0];
    if (from === to) continue;
    documents.set(kept.documents.subarray(from, to), start);
    frequencies.set(kept.frequencies.subarray(from, to), start);
    ends[id] = start + to - from;
  }
  const [notedDocuments, notedFrequencies] = [noted.documents.values(), noted.frequencies.values()];
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    const place = ends[id] ?? 0;
    documents[place] = notedDocuments[at] ?? 0;
    frequencies[place] = notedFrequencies[at] ?? 0;
    ends[id] = place + 1;
    if (at % pieceSize === pieceSize - 1) yield;
  }
  yield;
  orderEachTerm({ starts, documents, frequencies });
  return { starts, documents, frequencies };
}

function* countStarts(
  { starts: known }: SortedPostings,
  ids: Uint32Array,
  termCount: number,
): Generator<void, Uint32Array> {
  const starts = new Uint32Array(termCount + 1);
  for (let id = 0; id + 1 < known.length; id++) starts[id + 1] = (known[id + 1] ?? 0) - (known[id] ?? 0);
  for (let at = 0; at < ids.length; at++) {
    const next = (ids[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
    if (at % pieceSize === pieceSize - 1) yield;
  }
  return sumUp(starts);
}

function without(
  { starts, documents, frequencies }: SortedPostings,
  removed: ReadonlySet<number>,
): SortedPostings {
  const stays = (_: number, place: number) => !removed.has(documents[place] ?? 0);
  const left = starts.slice();
  for (let id = 0; id + 1 < starts.length; id++) {
    const ofTerm = documents.subarray(starts[id], starts[id + 1]);
    left[id + 1] = ofTerm.reduce((count, document) => count + (removed.has(document) ? 0 : 1), 0);
  }
  return { starts: sumUp(left), documents: documents.filter(stays), frequencies: frequencies.filter(stays) };
}

/** A document that was removed and came back was noted behind later ones. */
function orderEachTerm({ starts, documents, frequencies }: SortedPostings): void {
  for (let id = 0; id + 1 < starts.length; id++) {
    const end = starts[id + 1] ?? 0;
    for (let place = (starts[id] ?? 0) + 1; place < end; place++) {
      if ((documents[place - 1] ?? 0) < (documents[place] ?? 0)) continue;
      orderByDocument(documents.subarray(starts[id], end), frequencies.subarray(starts[id], end));
      break;
    }
  }
}

function orderByDocument(documents: Uint32Array, frequencies: Counts): void {
  const pairs = Array.from(documents, (document, place) => [document, frequencies[place] ?? 0] as const);
  pairs.sort(([a], [b]) => a - b);
  for (const [place, [document, frequency]] of pairs.entries()) {
    documents[place] = document;
    frequencies[place] = frequency;
  }
}

function maximum(numbers: Counts): number {
  let most = 0;
  for (let place = 0; place < numbers.length; place++) most = Math.max(most, numbers[place] ?? 0);
  return most;
}

function sumUp(numbers: Uint32Array): Uint32Array {
  for (let place = 1; place < numbers.length; place++)
    numbers[place] = (numbers[place] ?? 0) + (numbers[place - 1] ?? 0);
  return numbers;
}

/** Postings as they are saved; each string holds numbers, packed. */
export interface PackedPostings {
  /** How many postings each term has. */
  readonly counts: string;
  /**
   * Term after term, for each document: twice the gap to it from the one before (from 0 to the first), and its frequency; or, as
   * nearly always, where that is 1, twice the gap plus 1 and nothing else (as Lucene's .frq files had it).
   */
  readonly postings: string;
}

export function packPostings({ starts, documents, frequencies }: SortedPostings): PackedPostings {
  const counts = starts.subarray(1).map((end, id) => end - (starts[id] ?? 0));
  const numbers = new NumberList();
  for (let id = 0; id < counts.length; id++) {
    const end = starts[id + 1] ?? 0;
    let before = 0;
    for (let place = starts[id] ?? 0; place < end; place++) {
      const [document, frequency] = [documents[place] ?? 0, frequencies[place] ?? 0];
      numbers.push((document - before) * 2 + (frequency === 1 ? 1 : 0));
      if (frequency !== 1) numbers.push(frequency);
      before = document;
    }
  }
  return { counts: pack(counts), postings: pack(numbers.values()) };
}

export function unpackPostings(packed: PackedPostings): SortedPostings {
  const counts = unpack(packed.counts);
  const starts = new Uint32Array(counts.length + 1);
  starts.set(counts, 1);
  sumUp(starts);
  const numbers = unpack(packed.postings);
  const documents = new Uint32Array(starts[counts.length] ?? 0);
  const frequencies = new Uint32Array(documents.length);
  let at = 0;
  for (let id = 0; id < counts.length; id++) {
    const end = starts[id + 1] ?? 0;
    let document = 0;
    for (let place = starts[id] ?? 0; place < end; place++) {
      const number = numbers[at++] ?? 0;
      document += number >>> 1;
      documents[place] = document;
      frequencies[place] = number & 1 ? 1 : (numbers[at++] ?? 0);
    }
  }
  const narrow = createCounts(frequencies.length, maximum(frequencies));
  narrow.set(frequencies);
  return { starts, documents, frequencies: narrow };
}
