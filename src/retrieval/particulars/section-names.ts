import { findWords } from "../analyse/words.ts";

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
