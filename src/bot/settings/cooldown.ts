import { parseDuration } from "../duration.ts";
import type { Locale } from "../locale.ts";

/** Seconds. */
export const LONGEST_COOLDOWN = 3_600;

/**
 * Seconds of a text such as "30", "30s", "5 min", "1h" or "1m 30s"; 0 for "none" or "off". Undefined where it is none, or longer than an
 * hour.
 */
export function parseCooldown(text: string): number | undefined {
  const seconds = parseDuration(text);
  return seconds !== undefined && seconds <= LONGEST_COOLDOWN ? seconds : undefined;
}

/** "30 seconds", "5 minutes", "1 minute, 30 seconds", in a language's own way. */
export function cooldownInWords(seconds: number, locale: Locale): string {
  const parts = UNITS.flatMap(({ unit, size, within }) => {
    const count = Math.floor((seconds % within) / size);
    return count === 0 ? [] : [count.toLocaleString(locale, { style: "unit", unit, unitDisplay: "long" })];
  });
  return new Intl.ListFormat(locale, { type: "unit", style: "long" }).format(parts);
}

const UNITS = [
  { unit: "hour", size: 3_600, within: Number.POSITIVE_INFINITY },
  { unit: "minute", size: 60, within: 3_600 },
  { unit: "second", size: 1, within: 60 },
];
