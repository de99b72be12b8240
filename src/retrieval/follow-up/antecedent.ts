import { namesIn, phrasesIn } from "./phrases.ts";

/** What "it" or "he" stands for, in the words of the question before; undefined when the form does not tell. */
export function antecedentOf(pronoun: string, earlier: string): string | undefined {
  const phrases = phrasesIn(earlier);
  const [name] = phrases.flatMap(namesIn);
  const things = phrases.filter(({ hasArticle }) => hasArticle);
  const thing = things.find(({ before }) => before?.part !== "preposition") ?? things.at(-1) ?? name;
  const meant = /^its?$/.test(pronoun) ? thing : /^(?:he|him|his|she|her)$/.test(pronoun) ? name : undefined;
  return meant && earlier.slice(meant.start, meant.end);
}
