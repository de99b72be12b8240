/** What is aligned: tokens as numbers, equal where the tokens are. */
export interface Alignable {
  /** What is looked for; a negative number equals nothing. */
  readonly sought: Int32Array;
  /** What a match of each sought token is worth, more than 0. */
  readonly worth: Int32Array;
  /** What it costs to skip a token of the text behind each sought token, at least 0. */
  readonly skip: Int32Array;
  /** Where it is looked for. */
  readonly text: Int32Array;
}

/** Tokens that stand for one another: the place of the one in `sought`, of the other in `text`. */
export type Pair = readonly [sought: number, text: number];

export interface Alignment {
  /** Both places ascend. */
  readonly pairs: readonly Pair[];
  readonly score: number;
}

/**
 * Finds the stretch of a text that holds most of what is sought, in order, with least in between: local alignment (Smith and
 * Waterman, 1981) in which leaving out what is sought costs nothing.
 *
 *              text:   has  received  few  tangible  benefits
 *     sought         0   0      0      0       0        0        a cell is the best of
 *     few            0   0      0     20      16       12          upper left + worth, where the tokens are equal
 *     real           0   0      0     20      16       12          upper: what was sought is left out
 *     benefits       0   0      0     20      16       36 ◄ end    left − skip: the text has something more
 *
 * Time and memory are the product of both lengths (one byte a cell): callers bound them.
 */
export function align({ sought, worth, skip, text }: Alignable): Alignment {
  const width = text.length + 1;
  const steps = new Uint8Array((sought.length + 1) * width);
  let above = new Int32Array(width);
  let score = 0;
  let end = 0;
  for (let row = 1; row <= sought.length; row++) {
    const here = new Int32Array(width);
    const token = sought[row - 1] ?? -1;
    const gain = worth[row - 1] ?? 0;
    const cost = skip[row - 1] ?? 0;
    for (let column = 1; column < width; column++) {
      let best = above[column] ?? 0;
      let step: number = up;
      const skipped = (here[column - 1] ?? 0) - cost;
      if (skipped > best) {
        best = skipped;
        step = left;
      }
      const matched = (above[column - 1] ?? 0) + gain;
      if (token >= 0 && token === text[column - 1] && matched >= best) {
        best = matched;
        step = upperLeft;
      }
      here[column] = best;
      steps[row * width + column] = step;
      if (best > score) {
        score = best;
        end = row * width + column;
      }
    }
    above = here;
  }
  return { score, pairs: trace(steps, end, width) };
}

const up = 0;
const left = 1;
const upperLeft = 2;

/** Follows the steps back from the best cell; a cell of score 0 has no match above it. */
function trace(steps: Uint8Array, end: number, width: number): readonly Pair[] {
  const pairs: Pair[] = [];
  let cell = end;
  while (cell >= width && cell % width > 0) {
    const step = steps[cell];
    if (step === upperLeft) pairs.push([Math.floor(cell / width) - 1, (cell % width) - 1]);
    cell -= step === left ? 1 : step === up ? width : width + 1;
  }
  return pairs.reverse();
}
