import { questionStopWords } from "./stop-words.ts";
import { findWords, isIndexed } from "./words.ts";

/**
 * A question without what is said around it and is no part of it: a greeting, an excuse, what the asker wants it for. White space stands
 * in its place, so that every word stays where it was.
 *
 * @param knows whether a term is one of the library's: what is said of the readings is never left out
 */
export function withoutAsides(text: string, knows: (term: string) => boolean): string {
  let from = 0;
  for (let pieces = 0; pieces < mostPieces; pieces++) {
    const rest = text.slice(from, from + longestLook);
    const length = lengthOfPreamble(rest, knows);
    if (length === 0 || !standsAlone(rest.slice(length))) break;
    from += length;
  }
  const to = text.length - lengthOfAfterthought(text.slice(Math.max(from, text.length - longestLook)), knows);
  return blank(text.slice(0, from)) + text.slice(from, to) + blank(text.slice(to));
}

const blank = (text: string) => text.replace(/\S/g, " ");

const mostPieces = 6;
/** UTF-16 code units: each look reads all of them. */
const longestLook = 600;

function lengthOfPreamble(text: string, knows: (term: string) => boolean): number {
  return politeness.exec(text)?.[0].length ?? frame.exec(text)?.[0].length ?? lengthOfAside(text, knows);
}

/** A first clause in which somebody speaks of himself and not of the readings, before another that asks. */
function lengthOfAside(text: string, knows: (term: string) => boolean): number {
  const [aside = ""] = firstClause.exec(text) ?? [];
  const isAside = ofMyself.test(aside) && !termsOf(aside).some(knows) && asks.test(text.slice(aside.length));
  return isAside ? aside.length : 0;
}

/** A last clause of the same sort, or a word of thanks: "…, need it for tomorrow". */
function lengthOfAfterthought(text: string, knows: (term: string) => boolean): number {
  const { aside = "", before = "" } = lastClause.exec(text)?.groups ?? {};
  const isAside = ofMyself.test(aside) || wishing.test(aside);
  if (doubt.test(aside) && standsAlone(before)) return aside.length;
  return isAside && !isOfReadings(aside, knows) && !namesSomething.test(aside) && standsAlone(before)
    ? aside.length
    : 0;
}

const isOfReadings = (text: string, knows: (term: string) => boolean) =>
  speaksOfTime.test(text) || termsOf(text).some(knows);

const speaksOfTime = /\p{N}|\b\p{L}+ties\b|\bcentury\b/iu;

const standsAlone = (text: string) => termsOf(text).length > 0;

const termsOf = (text: string) =>
  findWords(text)
    .filter((word) => isIndexed(word) && !questionStopWords.has(word.surface))
    .map(({ term }) => term);

const firstClause = /^[^.!?;:,…—\n]{1,160}(?:[.!;:,…—\n]+|\.{2,})\s*/u;
const ofMyself = /\b(?:i|i['’]?m|im|i['’]?ve|i['’]?d|i['’]?ll|me|my|we|we['’]re|our|us)\b/iu;
const lastClause = /^(?<before>[\s\S]*[.!?;:,—\n])(?<aside>\s*[^.!?;:,—\n]{1,160}[.!?\s]*)$/u;
const wishing = /^\W*(?:thanks?|thx|cheers|please|asap|quick(?:ly)?|urgent(?:ly)?|need|wants?|due)\b/iu;
/** "… is she right?", "… I guess about a year". */
const doubt =
  /^\W*(?:(?:is|was|are|am)(?:n['’]?t)?\s+(?:she|he|i|that|it|this|they)\s+(?:right|wrong|correct|true)|i\s+(?:guess|suppose|reckon|mean)\b|(?:quiz|exam|homework)\s+question)/iu;
const namesSomething = /\p{L}\s+\p{Lu}|\b(?:both|each|either|two|opinion)\b/u;
const asks =
  /\?|^\W*(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|list|name|give|find|show|quote|cite|tell)\b/iu;

const politeness =
  /^[\s\W]*(?:hi|hello|hey|hiya|greetings|dear|good\s+(?:morning|afternoon|evening|day)|sorry|excuse\s+me|pardon(?:\s+me)?|please|kindly|thank(?:s|\s+you)?(?:\s+in\s+advance)?(?:\s+for\s+your\s+help)?|ok(?:ay)?|so|well|um+|uh+|hmm+|ugh|oh|quick(?:ly)?|help|new\s+here|(?:(?:quiz|exam|homework|quick|next|one|last|another)\s+)?question\s*\d*|q\s*\d+)\b(?:\s+(?:there|all|everyone|everybody|guys|folks|bot|ibid|friends?|sir|madam|again))?\s*(?:[,:;.!…—-]+|$)\s*/iu;

const frame =
  /^[\s\W]*(?:(?:please\s+|kindly\s+)*(?:could|can|would|will)\s+(?:you|u|someone|somebody|anyone|anybody)\s+(?:please\s+|kindly\s+|maybe\s+)*(?:tell|remind|inform)\s+(?:me|us)|(?:please\s+|kindly\s+)*(?:tell|remind|inform)\s+(?:me|us)|(?:do|does)\s+(?:you|u|anyone|anybody|someone|somebody)\s+(?:happen\s+to\s+)?(?:know|remember|recall)|i(?:['’]m|\s+am|\s+was|m)\s+(?:wondering|curious)|i(?:\s+(?:would|do|really|just))*\s*(?:want|wish|need|like)\s+to\s+know|i['’]d\s+like\s+to\s+know|i\s+(?:forgot|forget|keep\s+forgetting|(?:do\s+not|don['’]?t|can\s?not|can['’]?t)\s+(?:know|remember|recall|understand|see|find))|i\s+(?:note|notice|see)\s+that|i\s+(?:claim|think|believe|guess|suppose|bet|heard)(?:\s+that)?|(?:my|our|his|her|a)\s+(?:\p{L}+\s+){1,3}(?:claims?|says?|said|thinks?|bets?|insists?|believes?|swears?|told\s+(?:me|us))(?:\s+that)?|is\s+it\s+(?:true|correct|right)\s+that|how\s+(?:do|does|can|would|should)\s+(?:i|you|one|we)\s+spell)\b\s*(?:,|if\b|whether\b|that\b|about\b)?\s*/iu;
