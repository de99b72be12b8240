/** A word may stand in a reading a thousand times: all are counted, the passages of so many are shown. */
export const mostQuotePassages = 20;

/**
 * Words and marks. A longer text is looked for only as it is: comparing takes time that grows with the square of its length.
 */
export const longestComparedQuote = 1_200;
