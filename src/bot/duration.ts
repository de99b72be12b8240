/**
 * Seconds of a text such as "30", "30s", "5 min", "1h 30m" or "7d"; 0 for "none" or "off", in any language that Ibid speaks. Undefined
 * where it is no duration.
 */
export function parseDuration(text: string): number | undefined {
  const bare = text.normalize("NFKC").trim().toLowerCase();
  if (NONE.test(bare)) return 0;
  const parts = Array.from(bare.matchAll(PART), ([, count, unit = ""]) => Number(count) * secondsIn(unit));
  const isWhole = parts.length > 0 && bare.replace(PART, "").trim() === "";
  const seconds = parts.reduce((sum, part) => sum + part, 0);
  // A unit that is none makes the sum no number.
  return isWhole && Number.isSafeInteger(seconds) ? seconds : undefined;
}

const NONE = /^(?:no|none|off|never|keine?r?|aus|aucune?|non|ningun[oa]|nenhuma?|não|なし)$/;
const PART = /(\d+)\s*(\p{L}*)/gu;

function secondsIn(unit: string): number {
  return SIZES.find(({ names }) => names.test(unit))?.seconds ?? Number.NaN;
}

const SIZES = [
  { seconds: 1, names: /^(?:|s|secs?|seconds?|sek|sekunden?|secondes?|segundos?|秒)$/ },
  { seconds: 60, names: /^(?:m|mins?|minutes?|minuten?|minutos?|分)$/ },
  { seconds: 3_600, names: /^(?:h|hrs?|hours?|std|stunden?|heures?|horas?|時間)$/ },
  { seconds: 86_400, names: /^(?:d|days?|t|tage?n?|j|jours?|días?|dias?|日)$/ },
  { seconds: 604_800, names: /^(?:w|weeks?|wochen?|semaines?|semanas?|週間?)$/ },
];
