import { formatReference } from "../read/reference.ts";
import type { Card, Locator } from "../types.ts";

/**
 * One line of plain text that leads a reader to the place: who, what, where it appeared, when, and where in it.
 * What the card does not say is left out.
 *
 *     David Masci, “U.S.-Russia Relations”, The CQ Researcher 12, no. 2 (18 January 2002),
 *     Introduction, ¶ 2, sentence 1 (line 12)
 */
export function formatCitation(card: Card, locator: Locator): string {
  return `${formatReference(card)}, ${formatLocator(locator)}`;
}

/** Section, paragraph, sentence and lines, in words that anyone can follow in the source. */
export function formatLocator({ section, frontMatter, paragraph, sentences, lines }: Locator): string {
  const parts = [
    frontMatter ? "front matter" : section,
    sentences && `¶ ${paragraph}`,
    sentences && range("sentence", sentences),
  ];
  const place = parts.filter(Boolean).join(", ");
  return place === "" ? range("line", lines) : `${place} (${range("line", lines)})`;
}

function range(unit: string, [first, last]: readonly [number, number]): string {
  return first === last ? `${unit} ${first}` : `${unit}s ${first}–${last}`;
}
