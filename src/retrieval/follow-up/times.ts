import { readPoint } from "../analyse/points.ts";

/** The first date, year or decade that a text names, with what leads to it: "in the 1990s", "since 1998". Offsets, end exclusive. */
export function timeIn(text: string): { readonly start: number; readonly end: number } | undefined {
  for (const { index } of text.matchAll(wordStart)) {
    const point = readPoint(text.slice(index));
    if (point === undefined || point.isEra) continue;
    const lead = leadsTo.exec(text.slice(0, index))?.[0] ?? "";
    return { start: index - lead.length, end: index + point.length };
  }
  return undefined;
}

const wordStart = /(?<![\p{L}\p{N}])['’]?[\p{L}\p{N}]/gu;
const leadsTo =
  /(?:\b(?:in|on|of|from|since|after|before|until|during|for|by)\s)?\s{0,3}(?:\bthe\s)?(?:\byear\s)?$/iu;
