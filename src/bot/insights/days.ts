import { DAY } from "../day.ts";

/** The day in UTC, "2026-11-22". @param at milliseconds since 1970 */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** So many days up to the one that a time is in, first to last. */
export function lastDays(count: number, at: number): readonly string[] {
  return Array.from({ length: count }, (_, before) => dayOf(at - (count - 1 - before) * DAY));
}
