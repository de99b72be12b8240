import type { Card, CitationStyle, Locator } from "../types.ts";
import { toBibtex } from "./bibtex.ts";
import { formatCitationAt, formatEntry, type StyleSheet } from "./csl.ts";
import { toCslJson } from "./csl-item.ts";
import { apaPlace, chicagoPlace, formatPlace, mlaPlace } from "./place.ts";
import { toRis } from "./ris.ts";

/** Every style, in the order in which people should see them. */
export const citationStyles: readonly CitationStyle[] = [
  "apa",
  "mla",
  "chicago-note",
  "chicago-bibliography",
  "bibtex",
  "ris",
  "csl-json",
];

/**
 * A reading cited in a style, as plain text. With a place, the styles that keep places out of their bibliographies give two lines:
 * the entry, and what points from a text to the place.
 */
export function citeInStyle(style: CitationStyle, card: Card, locator?: Locator): string {
  const place = (words: typeof apaPlace) => (locator ? { place: formatPlace(words, locator) } : {});
  switch (style) {
    case "chicago-note":
      return formatCitationAt("chicago", card, place(chicagoPlace));
    case "chicago-bibliography":
      return withPointer("chicago", card, locator && { ...place(chicagoPlace), again: true });
    case "apa":
      return withPointer("apa", card, locator && place(apaPlace));
    case "mla":
      return withPointer("mla", card, locator && place(mlaPlace));
    case "bibtex":
      return toBibtex(card, locator);
    case "ris":
      return toRis(card, locator);
    case "csl-json":
      return toCslJson(card, locator);
  }
}

function withPointer(
  sheet: StyleSheet,
  card: Card,
  pointer: { readonly place?: string; readonly again?: boolean } | undefined,
): string {
  const entry = formatEntry(sheet, card);
  return pointer ? `${entry}\n${formatCitationAt(sheet, card, pointer)}` : entry;
}
