import type { Card, Person } from "../types.ts";
import type { BlockKind } from "./block.ts";
import { findDates } from "./dates.ts";
import type { Span } from "./paragraphs.ts";

/**
 * Says what each line before the text is, by comparing it with the card: what repeats the card's title is the title,
 * what names its authors is the byline, what dates it is the date. A line between title and byline that is neither
 * is a subtitle; the last line that nothing explains is the heading of the text that follows.
 */
export function recogniseFrontMatter(spans: readonly Span[], card: Card): readonly BlockKind[] {
  const known = spans.map((span) => recognise(span.text, card));
  const title = known.indexOf("title");
  const byline = known.indexOf("byline");
  const kinds = known.map((kind, index): BlockKind => {
    if (kind) return kind;
    return title !== -1 && index > title && index < byline ? "subtitle" : "imprint";
  });
  const last = spans.length - 1;
  if (last > 0 && known[last] === undefined && (byline === -1 || last > byline)) kinds[last] = "heading";
  return kinds;
}

function recognise(text: string, card: Card): BlockKind | undefined {
  const folded = fold(text);
  if (folded === fold(card.title)) return "title";
  if (card.author.length > 0 && card.author.some((person) => namesPerson(folded, person))) return "byline";
  if (card.issued && findDates(text).some(({ date }) => date.year === card.issued?.year)) return "date";
  return /^by\s+\p{Lu}/iu.test(text) ? "byline" : undefined;
}

function namesPerson(folded: string, person: Person): boolean {
  const name = fold("literal" in person ? person.literal : `${person.given ?? ""} ${person.family}`);
  return ` ${folded} `.includes(` ${name} `);
}

const fold = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
