import type { Explanation } from "../../src/retrieval/index.ts";

/** How sure a library was, and how sure it had to be. */
export interface Margin {
  readonly confidence: number;
  /** Rounded to hundredths, as it is explained; `-Infinity` where most of the calibration's questions find nothing. */
  readonly threshold: number;
}

/**
 * Finds the margin in the explanation of an answer: the library tells its threshold there and nowhere else.
 *
 * @returns undefined where confidence did not decide
 */
export function readMargin({ description, value, details }: Explanation): Margin | undefined {
  const [, threshold] = /^confidence in .*\bmust exceed (-?(?:\d+\.\d+|Infinity))/.exec(description) ?? [];
  if (threshold !== undefined && value !== undefined)
    return { confidence: value, threshold: Number(threshold) };
  for (const detail of details) {
    const margin = readMargin(detail);
    if (margin) return margin;
  }
  return undefined;
}
