import type { Passage, ShelvedReading } from "../split/passages.ts";
import { wordsOfMatter } from "./matter.ts";
import { findWords } from "./words.ts";

/** Sections that any text may have go by several names: from each of them, a term, to the first. */
const firstNames: ReadonlyMap<string, string> = new Map(
  [
    "introduction intro overview",
    "abstract summary synopsis",
    "conclusion conclusions",
    "bibliography references",
  ].flatMap((names) => {
    const [first, ...others] = findWords(names).map(({ term }) => term);
    return first === undefined ? [] : [first, ...others].map((term) => [term, first] as const);
  }),
);

export const isSectionName = (term: string): boolean => firstNames.has(term);

/** The first of the names that such a section goes by; any other term as it is. */
export const asSectionName = (term: string): string => firstNames.get(term) ?? term;

/**
 * The headings of a reading whose matter is among a text's words, by any of the names that such a section goes by.
 *
 * @param terms of the text's words; those by which one asks may be left out
 */
export function headingsNamed(
  { passages, reading }: ShelvedReading,
  terms: Iterable<string>,
): readonly NamedHeading[] {
  const said = new Set(Array.from(terms, asSectionName));
  return passages.flatMap((heading) => {
    if (heading.block.kind !== "heading") return [];
    const words = wordsOfMatter(reading.source.slice(heading.start, heading.end));
    const matter = words.map(({ term }) => asSectionName(term));
    return matter.length > 0 && matter.every((term) => said.has(term)) ? [{ heading, matter }] : [];
  });
}

export interface NamedHeading {
  readonly heading: Passage;
  /** The terms of what it is about, by the first of the names that its section goes by. */
  readonly matter: readonly string[];
}
