import { DAY } from "./day.ts";

/**
 * The moment that someone means who writes a date, as `2026-01-31` (its beginning, UTC), or a number of days, as `7` (before
 * now). Undefined for anything else, and for days that no calendar has.
 */
export function parseSince(text: string, now: Date): Date | undefined {
  const given = text.trim();
  if (/^\d{1,4}$/.test(given)) return new Date(now.getTime() - Number(given) * DAY);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given)) return undefined;
  const date = new Date(`${given}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(given) ? date : undefined;
}
