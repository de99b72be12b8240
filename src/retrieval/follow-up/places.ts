import { readParts, type Spoken } from "./parts.ts";
import {
  isClause,
  type Name,
  nameOf,
  namesIn,
  type Phrase,
  type Place,
  phrasesIn,
  subjectOf,
} from "./phrases.ts";
import { timeIn } from "./times.ts";

/** Words, and the stretch of a question that they take the place of. */
export interface Placement extends Place {
  readonly words: string;
}

/**
 * Where a topic may stand in a question, likeliest first. Like takes the place of like: a time that of a time, a superlative that of
 * a superlative, a name that of a name, and what comes with a preposition that of what has the same.
 */
export function placementsOf(topic: string, question: string): readonly Placement[] {
  const [time, asked] = [timeIn(topic), timeIn(question)];
  if (time?.start === 0 && time.end === topic.length)
    return asked ? [timeInPlaceOf(asked, topic, question)] : [];
  // What is said of a time goes with every topic.
  const isTime = ({ start, end }: Phrase): boolean =>
    asked !== undefined && start < asked.end && end > asked.start;
  const phrases = phrasesIn(question).filter((phrase) => !isTime(phrase));
  return (
    superlativesFor(topic, question) ??
    placesFor(topic, phrases, question).map((place) => ({ ...place, words: topic }))
  );
}

/** "1998" in the place of "since 1997" takes the preposition along. */
function timeInPlaceOf({ start, end }: Place, topic: string, question: string): Placement {
  const [lead = ""] = timePreposition.test(topic)
    ? []
    : (timePreposition.exec(question.slice(start, end)) ?? []);
  return { start: start + lead.length, end, words: topic };
}

const timePreposition = /^(?:in|on|of|from|since|after|before|until|during|for|by)\s+/iu;

/** "The oldest", "the first one": in the place of a superlative. */
function superlativesFor(topic: string, question: string): readonly Placement[] | undefined {
  const only = superlativeOf(topic);
  if (only === undefined) return undefined;
  const asked = readParts(question).filter(({ word }) => superlative.test(word));
  return asked.length === 0 ? undefined : asked.map(({ start, end }) => ({ start, end, words: only.text }));
}

/** The only word of a topic besides its article, if that is a superlative. */
export function superlativeOf(topic: string): Spoken | undefined {
  const [only, ...others] = readParts(topic).filter(
    ({ part, word }) => part !== "determiner" && word !== "one",
  );
  return only !== undefined && others.length === 0 && superlative.test(only.word) ? only : undefined;
}

const superlative =
  /^(?:(?:old|young|new|earli|lat|larg|small|bigg|long|short|high|low|great|strong|weak|near|bright|hard|easi)est|first|last|best|worst)$/;

function placesFor(topic: string, phrases: readonly Phrase[], question: string): readonly Place[] {
  const [first] = readParts(topic);
  if (first?.part === "preposition")
    return phrases.flatMap((phrase) => withPreposition(phrase, first.word, question));
  const name = nameOf(topic);
  const names = name === undefined ? [] : namesLike(name, phrases);
  const thing = thingIn(phrases, question, first?.part === "determiner");
  return names.length > 0 || thing === undefined ? names : [thing];
}

function withPreposition(phrase: Phrase, preposition: string, question: string): readonly Place[] {
  const { before, end } = phrase;
  if (before?.word !== preposition) return [];
  return [{ start: before.start, end: isTopical(phrase) ? endOfMatter(phrase, question) : end }];
}

/**
 * Of names alike in form (acronyms or not), the one that the question is "about", then the one that it begins with, then the last:
 * "Does Russia trust China? And Japan?" asks whether Japan does.
 */
function namesLike({ isAcronym }: Name, phrases: readonly Phrase[]): readonly Place[] {
  const about = phrases.filter(isTopical).flatMap(wholeNames);
  const [first, ...others] = phrases.flatMap(wholeNames);
  const likely = first === undefined ? [] : [...about, first, ...others.toReversed()];
  return [
    ...likely.filter((name) => name.isAcronym === isAcronym),
    ...likely.filter((name) => name.isAcronym !== isAcronym),
  ];
}

/** "The ABM treaty" and "NATO membership" are no names, but "has Russia received" begins with one. */
function wholeNames(phrase: Phrase): readonly Name[] {
  const names = namesIn(phrase);
  if (!isClause(phrase))
    return names.filter(({ start, end }) => start === phrase.start && end === phrase.end);
  const subject = subjectOf(phrase);
  return subject === undefined
    ? []
    : names.filter(({ start }) => start === subject.start || start >= subject.end);
}

function isTopical({ before }: Phrase): boolean {
  return before !== undefined && ["about", "on", "regarding", "concerning"].includes(before.word);
}

/** What a question is about goes on until a mark. */
function endOfMatter({ start }: Phrase, question: string): number {
  return start + question.slice(start).search(/\s*(?:[,;:?!]|\.?\s*$)/);
}

/**
 * All that the question is about; else the last object with an article, or without, as the topic; else its subject, unless that is a
 * name.
 */
function thingIn(phrases: readonly Phrase[], question: string, hasArticle: boolean): Place | undefined {
  const about = phrases.find(isTopical);
  if (about !== undefined) return { start: about.start, end: endOfMatter(about, question) };
  const objects = phrases.filter((phrase) => !isClause(phrase)).flatMap(objectOf);
  const alike = objects.findLast((object) => object.hasArticle === hasArticle);
  const clause = phrases.find((phrase) => isClause(phrase) && namesIn(phrase)[0]?.start !== phrase.start);
  return alike ?? objects.at(-1) ?? (clause && subjectOf(clause));
}

/** After "who" comes a verb, alone ("who [wrote] the paper") or with what it takes ("who [supports NATO membership]"); after "which", both. */
function objectOf({
  before,
  matter,
  start,
  end,
  hasArticle,
}: Phrase): readonly (Place & { hasArticle: boolean })[] {
  // "As a market economy", "like an ally": a comparison, not a matter of its own.
  if (before !== undefined && ["as", "than", "like"].includes(before.word)) return [];
  if (before?.part !== "asking") return [{ start, end, hasArticle }];
  const [verb, object] = matter;
  if (before.word === "who") return object === undefined ? [] : [{ start: object.start, end, hasArticle }];
  return verb !== undefined && object === undefined ? [{ start, end, hasArticle }] : [];
}
