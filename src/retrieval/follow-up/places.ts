import { readParts } from "./parts.ts";
import { type Name, nameOf, namesIn, type Phrase, type Place, phrasesIn } from "./phrases.ts";
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
  const [only, ...others] = readParts(topic).filter(
    ({ part, word }) => part !== "determiner" && word !== "one",
  );
  if (only === undefined || others.length > 0 || !superlative.test(only.word)) return undefined;
  const asked = readParts(question).filter(({ word }) => superlative.test(word));
  return asked.length === 0 ? undefined : asked.map(({ start, end }) => ({ start, end, words: only.text }));
}

const superlative =
  /^(?:(?:old|young|new|earli|lat|larg|small|bigg|long|short|high|low|great|strong|weak|near|bright|hard|easi)est|first|last|best|worst)$/;

function placesFor(topic: string, phrases: readonly Phrase[], question: string): readonly Place[] {
  const [first] = readParts(topic);
  if (first?.part === "preposition") return phrases.flatMap((phrase) => withPreposition(phrase, first.word));
  const name = nameOf(topic);
  const names = name === undefined ? [] : namesLike(name, phrases);
  return names.length > 0 ? names : thingsIn(phrases, question, first?.part === "determiner");
}

function withPreposition({ before, end }: Phrase, preposition: string): readonly Place[] {
  return before?.word === preposition ? [{ start: before.start, end }] : [];
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
  const isWhole = names[0]?.start === phrase.start && names[0].end === phrase.end;
  return isWhole || (isClause(phrase) && !phrase.hasArticle) ? names : [];
}

/** After an auxiliary comes a subject with its verb, and what that takes: "does [Russia trust China]"; but "what is [the ABM treaty]". */
function isClause({ before, beforeThat, matter }: Phrase): boolean {
  if (before?.part !== "auxiliary" || matter.length < 2) return false;
  const isThing = beforeThat !== undefined && ["what", "who", "which"].includes(beforeThat.word);
  return !(isThing && forms.has(before.word)) || /(?:ing|ed)$/.test(matter.at(-1)?.word ?? "");
}

const forms = new Set(["is", "are", "was", "were"]);

function isTopical({ before }: Phrase): boolean {
  return before !== undefined && ["about", "on", "regarding", "concerning"].includes(before.word);
}

/** What the question is about, up to its end; then its objects, first those that have an article as the topic has; then its subject. */
function thingsIn(phrases: readonly Phrase[], question: string, hasArticle: boolean): readonly Place[] {
  const about = phrases.find(isTopical);
  const rest = about === undefined ? "" : question.slice(about.start);
  const untilMark = about && { start: about.start, end: about.start + rest.search(/\s*(?:[,;:?!]|\.?\s*$)/) };
  const objects = phrases.filter((phrase) => !isClause(phrase)).toReversed();
  const alike = objects.filter((phrase) => phrase.hasArticle === hasArticle);
  const others = objects.filter((phrase) => phrase.hasArticle !== hasArticle);
  const subjects = phrases.filter(isClause).map(subjectOf);
  return [...(untilMark ? [untilMark] : []), ...[...alike, ...others].flatMap(objectOf), ...subjects];
}

/** After "who" comes a verb, alone ("who [wrote] the paper") or with what it takes ("who [supports NATO membership]"). */
function objectOf({ before, matter, start, end }: Phrase): readonly Place[] {
  if (before?.word !== "who") return [{ start, end }];
  const [object] = matter.slice(1);
  return object === undefined ? [] : [{ start: object.start, end }];
}

/** Its last word is the verb. */
function subjectOf({ matter, start, end }: Phrase): Place {
  return { start, end: matter.at(-2)?.end ?? end };
}
