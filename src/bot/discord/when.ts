/**
 * A time as every reader's client shows it: "2 hours ago", in their language.
 *
 * @param at milliseconds since 1970, as for all of these
 */
export function when(at: number): string {
  return timestamp(Math.floor(at / 1_000), "R");
}

/** The same of what is to come: rounded up, so that it is true when it has passed. */
export function whenOver(at: number): string {
  return timestamp(Math.ceil(at / 1_000), "R");
}

/** The same as a day and a time of day, in the reader's language and time zone. */
export function dateTime(at: number): string {
  return timestamp(Math.floor(at / 1_000), "f");
}

/** The same as a day in figures. */
export function shortDate(at: number): string {
  return timestamp(Math.floor(at / 1_000), "d");
}

/** The same as a day in words. */
export function longDate(at: number): string {
  return timestamp(Math.floor(at / 1_000), "D");
}

function timestamp(seconds: number, style: "R" | "f" | "d" | "D"): string {
  return `<t:${seconds}:${style}>`;
}
