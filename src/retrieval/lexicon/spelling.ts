/** Words that a misspelt one may have meant. */
export interface Spelling {
  /** Adds a word that may have been meant, folded, with how often it occurs. */
  add(surface: string, count: number): void;
  /** The nearest known word within reach, the commonest of equally near ones; undefined when there is none. */
  correct(surface: string): Correction | undefined;
}

export interface Correction {
  readonly surface: string;
  /** How many slips it takes, 1 or 2. */
  readonly distance: number;
  /** One of the slips that make up most of them: a letter left out or doubled, or two neighbours exchanged. */
  readonly isCommonSlip: boolean;
  /** People rarely get the first letter wrong. */
  readonly hasFirst: boolean;
}

/** One slip is likely in any word of four letters or more, or a letter missing in one of three; two slips only in a long one. */
const shortest = 3;
const longEnoughForTwo = 8;

/** A question may repeat a word a thousand times, and people repeat each other's. */
const mostRemembered = 2_000;

/**
 * Prepares the repair of words by optimal string alignment distance (Damerau 1964; Boytsov 2011): a letter wrong, missing,
 * superfluous, or two neighbours exchanged. Only words that nothing else knows should be given to it.
 */
export function createSpelling(): Spelling {
  const byLength = new Map<number, KnownWord[]>();
  const found = new Map<string, Correction | undefined>();
  return {
    add(surface, count) {
      if (!/^\p{L}{3,}$/u.test(surface)) return;
      const word = { surface, count, letters: lettersOf(surface) };
      const others = byLength.get(surface.length);
      if (others) others.push(word);
      else byLength.set(surface.length, [word]);
      found.clear();
    },
    correct(surface) {
      if (surface.length < shortest || !/^\p{L}+$/u.test(surface)) return undefined;
      if (!found.has(surface)) {
        if (found.size === mostRemembered) found.clear();
        found.set(surface, nearest(surface, byLength));
      }
      return found.get(surface);
    },
  };
}

interface KnownWord {
  readonly surface: string;
  readonly count: number;
  readonly letters: number;
}

function nearest(
  surface: string,
  byLength: ReadonlyMap<number, readonly KnownWord[]>,
): Correction | undefined {
  const reach = surface.length >= longEnoughForTwo ? 2 : 1;
  const letters = lettersOf(surface);
  let best: Candidate | undefined;
  const least = Math.max(surface.length - reach, shortest + 1);
  for (let length = least; length <= surface.length + reach; length++) {
    for (const word of byLength.get(length) ?? []) {
      const limit = best?.distance ?? reach;
      if (leastSlips(letters, word.letters) > limit) continue;
      const distance = alignmentDistance(surface, word.surface, limit);
      if (distance > limit) continue;
      const candidate = {
        ...word,
        distance,
        isCommonSlip: distance === 1 && isCommonSlip(surface, word.surface),
        hasFirst: surface[0] === word.surface[0],
      };
      if (!best || isBetter(candidate, best)) best = candidate;
    }
  }
  return best;
}

/** @param meant one slip away from what was `typed` */
function isCommonSlip(typed: string, meant: string): boolean {
  const at = [...typed].findIndex((letter, index) => letter !== meant[index]);
  if (typed.length < meant.length) return true;
  if (typed.length === meant.length) return typed[at + 1] === meant[at] && typed[at] === meant[at + 1];
  return at === -1 || typed[at] === typed[at - 1];
}

/** Which letters a word has, a bit for each; letters whose codes agree in the last five bits share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** A slip brings in one letter at most and takes one away at most: a look at the letters rules out nearly every word. */
function leastSlips(letters: number, others: number): number {
  return Math.max(bitsIn(letters & ~others), bitsIn(others & ~letters));
}

/** How many bits are set, counted in pairs, fours and bytes (Warren, "Hacker's Delight", 2nd ed., §5-1). */
function bitsIn(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

interface Candidate extends KnownWord, Correction {}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.distance !== b.distance) return a.distance < b.distance;
  if (a.isCommonSlip !== b.isCommonSlip) return a.isCommonSlip;
  if (a.hasFirst !== b.hasFirst) return a.hasFirst;
  return a.count === b.count ? a.surface < b.surface : a.count > b.count;
}

/**
 * The least number of slips that turn `a` into `b`, or more than `limit` when that is passed. Row by row over the matrix
 *
 *          b: r  e  p  o  r  t
 *     a  0  1  2  3  4  5  6
 *     r  1  0  1  2 …                 each cell from its left, upper and upper-left neighbour,
 *     e  2  1  0  1 …                 and from two up and two left where two letters are exchanged
 */
export function alignmentDistance(a: string, b: string, limit: number): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isExchanged = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
        isExchanged && row > 1 && column > 1
          ? (beforePrevious[column - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
