import type { Locale } from "../locale.ts";

/** Seconds. */
export const LONGEST_COOLDOWN = 3_600;

/**
 * Seconds of a text such as "30", "30s", "5 min", "1h" or "1m 30s"; 0 for "none" or "off". Undefined where it is none, or longer than an
 * hour.
 */
export function parseCooldown(text: string): number | undefined {
  const bare = text.normalize("NFKC").trim().toLowerCase();
  if (NONE.test(bare)) return 0;
  const parts = Array.from(bare.matchAll(PART), ([, count, unit = ""]) => Number(count) * secondsIn(unit));
  const isWhole = parts.length > 0 && bare.replace(PART, "").trim() === "";
  const seconds = parts.reduce((sum, part) => sum + part, 0);
  // A unit that is none makes the sum no number.
  return isWhole && seconds <= LONGEST_COOLDOWN ? seconds : undefined;
}

const NONE = /^(?:no|none|off|never|keine?r?|aus|aucun|non|ninguno|nenhum|não|なし)$/;
const PART = /(\d+)\s*(\p{L}*)/gu;

function secondsIn(unit: string): number {
  return SIZES.find(({ names }) => names.test(unit))?.seconds ?? Number.NaN;
}

const SIZES = [
  { seconds: 1, names: /^(?:|s|secs?|seconds?|sek|sekunden?|secondes?|segundos?|秒)$/ },
  { seconds: 60, names: /^(?:m|mins?|minutes?|minuten?|minutos?|分)$/ },
  { seconds: 3_600, names: /^(?:h|hrs?|hours?|std|stunden?|heures?|horas?|時間)$/ },
];

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
