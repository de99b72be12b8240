import { numberWordPattern, numberWords as spelledNumbers } from "../analyse/equivalents.ts";
import { questionStopWords } from "../analyse/stop-words.ts";
import { findWords, isIndexed } from "../analyse/words.ts";
import { monthNumber } from "../layout/dates.ts";
import type { RankedPassage } from "./passages.ts";

/** What kind of thing a question asks for that a passage does not hold: a number, a date, a name, a place, a reason. */
export function missingKinds(question: string, passage: string): readonly string[] {
  return kinds
    .filter(({ asks, holds }) => asks.test(question) && !holds(passage))
    .map(({ missing }) => missing);
}

/** A passage further down is taken for the best one only if it is not much worse. */
const nearlyAsGood = 0.5;

/**
 * Passages that hold the number, date or name that is asked for come before those that do not, among those that are nearly as good. Places and
 * reasons are too often told in other words to rank by (measured on SQuAD).
 */
export function preferKindAsked(
  question: string,
  ranked: readonly RankedPassage[],
): readonly RankedPassage[] {
  const asked = toRankBy.filter(({ asks }) => asks.test(question));
  if (asked.length === 0) return ranked;
  const least = (ranked[0]?.own ?? 0) * nearlyAsGood;
  const holds = ({ passage, indexed, own }: RankedPassage) =>
    own >= least &&
    asked.every((kind) => kind.holds(indexed.reading.source.slice(passage.start, passage.end)));
  return [...ranked.filter(holds), ...ranked.filter((one) => !holds(one))];
}

/** "Which report is about …?", "Is there an issue on …?": a line of a list is asked for, before any sentence that says something about it. */
const asksForLine =
  /\b(?:which|what|is\s+there\s+(?:a|an|any)|any|an?)\s+(?:(?:old|older|earlier|later|other|listed|related|back)\s+)?(?:reports?|issues?|editions?|items?|entry|headlines?|topics?|categor(?:y|ies))\s+(?:is|was|are|were|on|about|deals?|covers?|concerns?|treats?|looks?|comes?|came|from|would|that|which|asks?|traces?)\b/iu;

/** Lines of lists first, where one is asked for and holds something of what is asked. */
export function preferLineAsked(
  question: string,
  ranked: readonly RankedPassage[],
): readonly RankedPassage[] {
  if (!asksForLine.test(question)) return ranked;
  const isLine = ({ indexed, covered }: RankedPassage) =>
    indexed.block.kind === "item" && covered >= leastOfLine;
  return [...ranked.filter(isLine), ...ranked.filter((one) => !isLine(one))];
}

const leastOfLine = 0.5;

const asksHowMany =
  /\bhow\s+(?:many|much\s+(?:money|did|does|was|is|cost|land|oil|gas|time)|long|old|far|big|large|tall|often|few)\b|\bwhat\s+(?:number|percentage|share|sum|amount|price)\b/iu;
const asksHowMuchMoney =
  /\bhow\s+much\s+(?:money|cash)\b|\bwhat\s+(?:sum|price)\b|\bhow\s+(?:costly|expensive)\b/iu;
const asksWhen =
  /^(?:\W*\w+[,:])?\W*(?:and\s+)?when\s+(?:did|was|were|is|are|has|have|had|will|does|do)\b|\b(?:what|which|whats|what's)\s+(?:is\s+the\s+)?(?:exact\s+)?(?:year|date|month|day)\b/iu;
const asksWho = /^\W*who\s+(?!is\s+supposed|should|would|could|can)\w+/iu;

const asksWhere =
  /^\W*(?:(?:and|so|but)\s+)?where\b(?!\s+(?:does|do|did)\s+(?:the|it|he|she|they)\s+(?:\p{L}+\s+)?(?:say|mention))|\b(?:in|at|from|to)\s+(?:what|which)\s+(?:city|town|country|place|state|building|region|village)\b/iu;
const asksWhy =
  /^\W*(?:(?:and|so|but)\s+)?(?:why|how\s+come)\b|\b(?:what|which)\s+(?:(?:was|were|is|are)\s+)?(?:\p{L}+(?:['’]s)?\s+){0,2}(?:reasons?|arguments?|motives?|explanations?|justifications?)\b/iu;

const placeNamed =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear)\s+(?:the\s+)?(?:\p{L}+\s+)?\p{Lu}|\b(?:[Uu]niversity|[Cc]ent(?:er|re)|[Ss]chool|[Cc]ollege|[Ii]nstitute)\b/u;
const reasonGiven =
  /\b(?:because|since|due|owing|caus\p{L}+|reasons?|results?|thus|therefore|hence|so\s+that|in\s+order|given\s+that|led|leads?|prompt\p{L}*|in\s+the\s+wake|improv\p{L}+|made|makes?|making|for\s+fear|\p{L}{3,40}(?:ed|en|wn)\s+(?:\p{L}+ly\s+)?by)\b/iu;

const numberWords = new RegExp(
  `\\b(?:${numberWordPattern}|dozens?|hundreds?|thousands?|millions?|billions?|few|half|third|quarter)\\b`,
  "iu",
);

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
  if (doneBySome.test(text)) return true;
  return findWords(text).some((word, place) => {
    const written = text.slice(word.start, word.end);
    const isOpener =
      place === 0 &&
      (!isIndexed(word) || questionStopWords.has(word.surface) || spelledNumbers.has(word.surface));
    return /^\p{Lu}\p{Ll}/u.test(written) && !isOpener && monthNumber(written) === undefined;
  });
}

/** "… declared by both presidents": those who did it are told by what they are. */
const doneBySome = /\bby\s+(?:both|the\s+two|all|neither|either)\s+(?:of\s+the\s+)?\p{L}+/iu;

interface Kind {
  readonly asks: RegExp;
  readonly holds: (passage: string) => boolean;
  readonly missing: string;
}

const toRankBy: readonly Kind[] = [
  {
    asks: asksHowMany,
    holds: holdsNumber,
    missing: "it asks how many or how much, and the passage holds no number",
  },
  { asks: asksWhen, holds: holdsTime, missing: "it asks when, and the passage holds no date" },
  { asks: asksWho, holds: holdsName, missing: "it asks who, and the passage names nobody" },
];

const kinds: readonly Kind[] = [
  ...toRankBy,
  {
    asks: asksHowMuchMoney,
    holds: (passage) =>
      /\p{Sc}|\b(?:dollars?|euros?|pounds?|pence|francs?|rou?bles?|yen|cents?)\b|\p{N}/iu.test(passage),
    missing: "it asks how much money, and the passage names no sum",
  },
  {
    asks: asksWhere,
    holds: (passage) => placeNamed.test(passage),
    missing: "it asks where, and the passage names no place",
  },
  {
    asks: asksWhy,
    holds: (passage) => reasonGiven.test(passage),
    missing: "it asks why, and the passage gives no reason",
  },
];
