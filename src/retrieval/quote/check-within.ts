import type { Withheld } from "../types.ts";
import type { QuoteCheck } from "./types.ts";

/**
 * What may be said of a quotation where not everything may be shown. A wording that is nearest where it may not be shown would be told
 * word by word by its differences, so of that nothing is said but where it stands.
 *
 * @param shown of what may be shown
 * @param whole of the whole library
 * @param whyNot why an excerpt may not be shown; undefined where it may
 */
export function settleCheck(
  shown: QuoteCheck,
  whole: QuoteCheck,
  whyNot: (reading: string, end: number) => Withheld | undefined,
): QuoteCheck {
  if (shown.status === "exact") return shown;
  const found = whole.status === "exact" ? whole.excerpts : whole.status === "near" ? [whole.excerpt] : [];
  if (shown.status === "near" && whole.status === "near" && shown.excerpt.score >= whole.excerpt.score)
    return shown;
  const reasons = found.flatMap(({ reading, locator }) => whyNot(reading, locator.end) ?? []);
  const [first] = reasons;
  if (first === undefined) return shown;
  return { status: "withheld", why: reasons.includes("further-on") ? "further-on" : first };
}
