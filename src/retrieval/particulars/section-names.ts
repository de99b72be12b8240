import { findWords } from "../analyse/words.ts";

/** Sections that any text may have go by several names: terms. */
const namesOfSections = [
  "introduction intro overview",
  "abstract summary synopsis",
  "conclusion conclusions",
  "bibliography references",
].map((names) => findWords(names).map(({ term }) => term));

export const isSectionName = (term: string): boolean => namesOfSections.flat().includes(term);

/** The first of the names that such a section goes by; any other term as it is. */
export const asSectionName = (term: string): string =>
  namesOfSections.find((names) => names.includes(term))?.[0] ?? term;
