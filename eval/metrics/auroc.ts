/**
 * Area under the receiver operating characteristic (Hanley and McNeil, 1982): how likely a positive scores above a negative,
 *
 *     AUROC = (pairs with positive > negative + ½ · pairs with positive = negative) / (positives · negatives)
 *
 * counted by ranks. 1 separates perfectly, 0.5 is chance.
 *
 * @param positives any numbers, infinite ones included
 * @returns undefined when there is nothing on one side
 */
export function auroc(positives: readonly number[], negatives: readonly number[]): number | undefined {
  if (positives.length === 0 || negatives.length === 0) return undefined;
  const sorted = negatives.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const won = positives.reduce((sum, positive) => {
    const below = countWhile(sorted, (negative) => negative < positive);
    const notAbove = countWhile(sorted, (negative) => negative <= positive);
    return sum + (below + notAbove) / 2;
  }, 0);
  return won / (positives.length * negatives.length);
}

/** How many of the ascending numbers the condition holds for, by bisection; it must hold for a beginning of them. */
function countWhile(ascending: readonly number[], holds: (value: number) => boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = ascending[middle];
    if (value !== undefined && holds(value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
