import { numberWords as spelledNumbers } from "../analyse/equivalents.ts";
import { questionStopWords } from "../analyse/stop-words.ts";
import { findWords, isIndexed } from "../analyse/words.ts";
import { monthNumber } from "../layout/dates.ts";
import type { RankedPassage } from "./passages.ts";

/** What kind of thing a question asks for that a passage does not hold: a number, a date, a name. */
export function missingKinds(question: string, passage: string): readonly string[] {
  return [
    ...(asksHowMany.test(question) && !holdsNumber(passage)
      ? ["it asks how many or how much, and the passage holds no number"]
      : []),
    ...(asksWhen.test(question) && !holdsTime(passage)
      ? ["it asks when, and the passage holds no date"]
      : []),
    ...(asksWho.test(question) && !holdsName(passage) ? ["it asks who, and the passage names nobody"] : []),
    ...(asksWhere.test(question) && !placeNamed.test(passage)
      ? ["it asks where, and the passage names no place"]
      : []),
    ...(asksWhy.test(question) && !reasonGiven.test(passage)
      ? ["it asks why, and the passage gives no reason"]
      : []),
  ];
}

/** A passage further down is taken for the best one only if it is not much worse. */
const nearlyAsGood = 0.5;

/** Passages that hold what kind of thing is asked for come before those that do not, among those that are nearly as good. */
export function preferKindAsked(
  question: string,
  ranked: readonly RankedPassage[],
): readonly RankedPassage[] {
  if (![asksHowMany, asksWhen, asksWho].some((form) => form.test(question))) return ranked;
  const least = (ranked[0]?.own ?? 0) * nearlyAsGood;
  const holds = ({ passage, indexed, own }: RankedPassage) =>
    own >= least &&
    missingKinds(question, indexed.reading.source.slice(passage.start, passage.end)).length === 0;
  return [...ranked.filter(holds), ...ranked.filter((one) => !holds(one))];
}

const asksHowMany =
  /\bhow\s+(?:many|much\s+(?:money|did|does|was|is|cost|land|oil|gas|time)|long|old|far|big|large|tall|often|few)\b|\bwhat\s+(?:number|percentage|share|sum|amount|price)\b/iu;
const asksWhen =
  /^(?:\W*\w+[,:])?\W*(?:and\s+)?when\s+(?:did|was|were|is|are|has|have|had|will|does|do)\b|\b(?:what|which|whats|what's)\s+(?:is\s+the\s+)?(?:exact\s+)?(?:year|date|month|day)\b/iu;
const asksWho = /^\W*who\s+(?!is\s+supposed|should|would|could|can)\w+/iu;

const asksWhere =
  /^\W*(?:(?:and|so|but)\s+)?where\b(?!\s+(?:does|do|did)\s+(?:the|it|he|she|they)\s+(?:\p{L}+\s+)?(?:say|mention))/iu;
const asksWhy = /^\W*(?:(?:and|so|but)\s+)?(?:why|how\s+come)\b/iu;

const placeNamed =
  /\b(?:in|at|near|from|of)\s+(?:the\s+)?\p{Lu}|\b(?:university|cent(?:er|re)|school|college|institute|city)\b/iu;
const reasonGiven =
  /\b(?:because|since|due|owing|caus\p{L}+|reasons?|results?|thus|therefore|hence|so\s+that|in\s+order|given\s+that|led|leads?|prompt\p{L}*|in\s+the\s+wake|improv\p{L}+|made|makes?|making|for\s+fear)\b/iu;

const numberWords =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter)\b/iu;

/** A number that is part of a date does not count anything. */
function holdsNumber(text: string): boolean {
  const withoutDates = text
    .replace(/\b\p{L}{3,9}\.?\s+\d{1,2}(?:,\s*\d{4})?\b/gu, (found) =>
      monthNumber(/^\p{L}+/u.exec(found)?.[0] ?? "") ? " " : found,
    )
    .replace(/\b(?:1[5-9]|20)\d{2}\b/g, " ");
  return /\p{N}/u.test(withoutDates) || numberWords.test(withoutDates);
}

function holdsTime(text: string): boolean {
  const namesMonth = findWords(text).some(
    ({ surface, start }) => monthNumber(surface) !== undefined && /^\p{Lu}/u.test(text.slice(start)),
  );
  return (
    namesMonth ||
    /\b(?:1[5-9]|20)\d{2}s?\b|\b\d{1,2}\/\d{2,4}\b|\b(?:years?|decades?|century|centuries|months?|days?|today|yesterday|tomorrow)\b/iu.test(
      text,
    )
  );
}

/** Someone is named where a word has a capital that it would not have for opening a sentence: "Russia", but not "However" or "Twelve". */
function holdsName(text: string): boolean {
  return findWords(text).some((word, place) => {
    const written = text.slice(word.start, word.end);
    const isOpener =
      place === 0 &&
      (!isIndexed(word) || questionStopWords.has(word.surface) || spelledNumbers.has(word.surface));
    return /^\p{Lu}\p{Ll}/u.test(written) && !isOpener && monthNumber(written) === undefined;
  });
}
