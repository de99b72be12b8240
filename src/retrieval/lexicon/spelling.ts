/** Words that a misspelt one may have meant. */
export interface Spelling {
  /** The nearest known word within reach, the commonest of equally near ones; undefined when there is none. */
  correct(surface: string): string | undefined;
}

/** One slip is likely in any word of four letters or more; two only in a long one. */
const shortest = 4;
const longEnoughForTwo = 8;

/** A question may repeat a word a thousand times, and people repeat each other's. */
const mostRemembered = 2_000;

/**
 * Prepares the repair of words by optimal string alignment distance (Damerau 1964; Boytsov 2011): a letter wrong, missing,
 * superfluous, or two neighbours exchanged. Only words that nothing else knows should be given to it.
 *
 * @param words the words that may have been meant, folded, with how often they occur
 */
export function prepareSpelling(words: ReadonlyMap<string, number>): Spelling {
  const byLength = Map.groupBy(
    Array.from(words, ([surface, count]) => ({ surface, count })).filter(({ surface }) =>
      /^\p{L}{3,}$/u.test(surface),
    ),
    ({ surface }) => surface.length,
  );
  const found = new Map<string, string | undefined>();
  return {
    correct(surface) {
      if (surface.length < shortest || !/^\p{L}+$/u.test(surface)) return undefined;
      if (!found.has(surface)) {
        if (found.size === mostRemembered) found.clear();
        found.set(surface, nearest(surface));
      }
      return found.get(surface);
    },
  };

  function nearest(surface: string): string | undefined {
    const reach = surface.length >= longEnoughForTwo ? 2 : 1;
    const lengths = Array.from({ length: 2 * reach + 1 }, (_, index) => surface.length - reach + index);
    return lengths
      .flatMap((length) => byLength.get(length) ?? [])
      .map((word) => ({ ...word, distance: alignmentDistance(surface, word.surface, reach) }))
      .filter(({ distance }) => distance <= reach)
      .sort(
        (a, b) =>
          a.distance - b.distance ||
          sameFirst(surface, b.surface) - sameFirst(surface, a.surface) ||
          b.count - a.count ||
          (a.surface < b.surface ? -1 : 1),
      )
      .at(0)?.surface;
  }
}

/** People rarely get the first letter wrong. */
const sameFirst = (a: string, b: string) => (a[0] === b[0] ? 1 : 0);

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
