import { isClause, namesIn, type Phrase, type Place, phrasesIn, subjectOf } from "./phrases.ts";

/** What "it" or "he" stands for, in the words of the question before; undefined when the form does not tell. */
export function antecedentOf(pronoun: string, earlier: string): string | undefined {
  const phrases = phrasesIn(earlier);
  const [name] = phrases.flatMap((phrase): readonly Place[] => namesIn(phrase).slice(0, 1));
  if (/^(?:he|him|his|she|her)$/.test(pronoun)) return textAt(name, earlier);
  if (!/^its?$/.test(pronoun)) return undefined;
  const things = phrases.filter((phrase) => isDefinite(phrase, earlier));
  const thing = things.find(({ before }) => before?.part !== "preposition") ?? things.at(-1);
  if (thing === undefined) return textAt(name, earlier);
  return textAt(isClause(thing) ? subjectOf(thing) : thing, earlier);
}

/** "The ABM treaty", but neither "a treaty" nor "the EU". */
function isDefinite(phrase: Phrase, text: string): boolean {
  const isName = namesIn(phrase).some(({ start, end }) => start === phrase.start && end === phrase.end);
  return phrase.hasArticle && !isName && /^the\s/i.test(text.slice(phrase.start));
}

function textAt(place: Place | undefined, text: string): string | undefined {
  return place && text.slice(place.start, place.end);
}
