import type { FoldedSource } from "./folded.ts";

/** Where a quotation stands in a source: for each of its parts the tokens [from, to). */
export type Place = readonly (readonly [from: number, to: number])[];

/** An ellipsis stands for at most this many words and marks: about a page. What is farther off was not quoted together. */
const mostOmitted = 400;
/** A text of more parts than this is no quotation. */
const mostParts = 16;

/**
 * Finds every place where the parts of a quotation follow one another, in order of the source. Of places that overlap the
 * tightest counts.
 */
export function findPlaces(source: FoldedSource, parts: readonly (readonly string[])[]): readonly Place[] {
  if (parts.length === 0 || parts.length > mostParts) return [];
  let tails: readonly Tail[] = [];
  for (const [index, part] of parts.toReversed().entries()) {
    const found = source.find(part).map((from) => ({ from, to: from + part.length }));
    tails = index === 0 ? found : found.flatMap((one) => continued(one, tails));
    if (tails.length === 0) return [];
  }
  return apart(tails).map(toPlace);
}

/** A part with those that follow it. */
interface Tail {
  readonly from: number;
  readonly to: number;
  readonly next?: Tail;
}

/** The part with the nearest tail behind it, when one is near enough. `tails` ascend. */
function continued(part: Tail, tails: readonly Tail[]): readonly Tail[] {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tails[middle]?.from ?? 0) < part.to) low = middle + 1;
    else high = middle;
  }
  const next = tails[low];
  return next && next.from - part.to <= mostOmitted ? [{ ...part, next }] : [];
}

function apart(tails: readonly Tail[]): readonly Tail[] {
  const kept: Tail[] = [];
  let bound = Number.POSITIVE_INFINITY;
  for (const tail of tails.toReversed()) {
    if (endOf(tail) > bound) continue;
    kept.push(tail);
    bound = tail.from;
  }
  return kept.reverse();
}

function endOf(tail: Tail): number {
  return tail.next ? endOf(tail.next) : tail.to;
}

function toPlace({ from, to, next }: Tail): Place {
  return [[from, to], ...(next ? toPlace(next) : [])];
}
