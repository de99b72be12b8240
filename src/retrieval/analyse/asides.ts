import { wordsOfMatter } from "./matter.ts";

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

const termsOf = (text: string) => wordsOfMatter(text).map(({ term }) => term);

const firstClause = /^[^.!?;:,…—\n]{1,160}[.!;:,…—\n]+\s*/u;
const ofMyself = /\b(?:i|i['’]?m|im|i['’]?ve|i['’]?d|i['’]?ll|me|my|we|we['’]re|our|us)\b/iu;
const lastClause = /^(?<before>[\s\S]*[.!?;:,—\n])(?<aside>[^.!?;:,—\n]{0,160}[^.!?;:,—\s][.!?\s]*)$/u;
const wishing = /^\W*(?:thanks?|thx|cheers|please|asap|quick(?:ly)?|urgent(?:ly)?|need|wants?|due)\b/iu;
/** "… is she right?", "…, isn't it?", "… I guess about a year". */
const doubt =
  /^\W*(?:(?:right|correct|true|yes|no|eh|huh)(?=\s*\?)|(?:is|was|are|were|does|did|do|has|have)n['’]?t\s+(?:it|she|he|that|they)(?=\s*\?)|(?:is|was|are|am)(?:n['’]?t)?\s+(?:she|he|i|that|it|this|they)\s+(?:right|wrong|correct|true)|i\s+(?:guess|suppose|reckon|mean)\b|(?:quiz|exam|homework)\s+question)/iu;
const namesSomething = /\p{L}\s+\p{Lu}|\b(?:both|each|either|two|opinion)\b/u;
const asks =
  /\?|^\W*(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|list|name|give|find|show|quote|cite|tell)\b/iu;

/** "Hi all, …", "Sorry, quick question: …" */
const politeness = opening(
  [
    ...["hi", "hello", "hey", "hiya", "greetings", "dear", "good (?:morning|afternoon|evening|day)"],
    ...[
      "sorry(?: (?:for|to|about) [^,.;:!?]{1,40})?",
      "excuse me",
      "pardon(?: me)?",
      "please",
      "kindly",
      "help",
      "new here",
    ],
    "thank(?:s| you)?(?: in advance)?(?: for your help)?",
    ...["ok(?:ay)?", "so", "well", "um+", "uh+", "hmm+", "ugh", "oh", "quick(?:ly)?"],
    ...["(?:(?:quiz|exam|homework|quick|next|one|last|another) )?question\\s*\\d*", "q\\s*\\d+"],
  ],
  "(?: (?:there|all|everyone|everybody|guys|folks|bot|ibid|friends?|sir|madam|again))?\\s*(?:[,:;.!…—-]+|$)\\s*",
);

const pleases = "(?:please |kindly )*";
/** "Could you tell me …", "I forgot …", "My friend says that …" */
const frame = opening(
  [
    `${pleases}(?:could|can|would|will) (?:you|u|someone|somebody|anyone|anybody) (?:please |kindly |maybe )*(?:tell|remind|inform) (?:me|us)`,
    `${pleases}(?:tell|remind|inform) (?:me|us)`,
    "(?:do|does) (?:you|u|anyone|anybody|someone|somebody) (?:happen to )?(?:know|remember|recall)",
    "i(?:['’]m| am| was|m) (?:wondering|curious)",
    "i(?: (?:would|do|really|just))*\\s*(?:want|wish|need|like) to know",
    "i['’]d like to know",
    "i (?:forgot|forget|keep forgetting)",
    "i (?:do not|don['’]?t|can\\s?not|can['’]?t) (?:know|remember|recall|understand|see|find)",
    "i (?:note|notice|see) that",
    "i (?:claim|think|believe|guess|suppose|bet|heard)(?: that)?",
    "(?:my|our|his|her|a) (?:\\p{L}+ ){1,3}(?:claims?|says?|said|thinks?|bets?|insists?|believes?|swears?|told (?:me|us))(?: that)?",
    "is it (?:true|correct|right) that",
    "how (?:do|does|can|would|should) (?:i|you|one|we) spell",
  ],
  "\\s*(?:,|if\\b|whether\\b|that\\b|about\\b)?\\s*",
);

/** Any of some phrases at the beginning, and what may follow it; a space is white space of any length. */
function opening(phrases: readonly string[], then: string): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}]*(?:${phrases.join("|")})\\b${then}`.replaceAll(" ", "\\s+"), "iu");
}
