/**
 * A time as every reader's client shows it: "2 hours ago", in their language.
 *
 * @param at milliseconds since 1970
 */
export function when(at: number): string {
  return `<t:${Math.floor(at / 1_000)}:R>`;
}

/** The same as a day and a time of day, in the reader's language and time zone. */
export function dateTime(at: number): string {
  return `<t:${Math.floor(at / 1_000)}:f>`;
}
