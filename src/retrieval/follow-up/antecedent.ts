import { isClause, namesIn, type Place, phrasesIn, subjectOf } from "./phrases.ts";

/** What "it" or "he" stands for, in the words of the question before; undefined when the form does not tell. */
export function antecedentOf(pronoun: string, earlier: string): string | undefined {
  const phrases = phrasesIn(earlier);
  const [name] = phrases.flatMap((phrase): readonly Place[] => namesIn(phrase).slice(0, 1));
  const things = phrases.filter(
    ({ hasArticle, start }) => hasArticle && /^the\s/i.test(earlier.slice(start)),
  );
  const thing = things.find(({ before }) => before?.part !== "preposition") ?? things.at(-1);
  const meant = thing && isClause(thing) ? subjectOf(thing) : (thing ?? name);
  if (/^its?$/.test(pronoun)) return textAt(meant, earlier);
  return /^(?:he|him|his|she|her)$/.test(pronoun) ? textAt(name, earlier) : undefined;
}

function textAt(place: Place | undefined, text: string): string | undefined {
  return place && text.slice(place.start, place.end);
}
