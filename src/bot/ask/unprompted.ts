import type { Library } from "../../retrieval/index.ts";
import { isBlank } from "../discord/text.ts";
import type { LookedUp } from "./answer.ts";
import { asksNothing } from "./small-talk.ts";

/** What of a message that is not addressed to Ibid counts for whether it asks the readings something. */
export interface Overheard {
  readonly content: string;
  /** Written by a person, not by a bot, a webhook or Discord itself. */
  readonly isFromPerson: boolean;
  /** A reply to whatever message: its question is for whoever wrote that. */
  readonly isReply: boolean;
  /** Mentions anyone: a user, a role, everyone. */
  readonly mentionsAnyone: boolean;
}

/**
 * The question that a message asks of nobody in particular, in English; undefined for all others. A channel's peace comes first: what
 * may be meant for one person, and what only might be a question, is none.
 */
export function overheardQuestion(message: Overheard): string | undefined {
  const { isFromPerson, isReply, mentionsAnyone } = message;
  const content = message.content.trim();
  if (!isFromPerson || isReply || mentionsAnyone) return undefined;
  if (isBlank(content) || content.length > LONGEST || asksNothing(content)) return undefined;
  if (HAS_CODE_OR_LINK.test(content) || IS_AMONG_PEOPLE.test(content) || IS_BANTER.test(content)) {
    return undefined;
  }
  return isQuestion(content) ? content : undefined;
}

/**
 * Whether the readings answer an overheard question so surely that Ibid may speak up. People who chat in a study channel use the readings'
 * own names ("is Putin dating?"), so how much of a message is known says little: one word that the passage lacks is what it is about. A
 * question in other words than the passage's is left alone with the chatter.
 */
export function isSure({ question, answer }: LookedUp, library: Pick<Library, "wordsHeld">): boolean {
  if (answer.status !== "answered") return false;
  const { margin, taught } = answer;
  // A moderator has decided on these very words.
  if (taught?.wording === "same") return true;
  // What is asked for by its form, as a list is, has no margin.
  if (margin && margin.confidence - margin.threshold < LEAST_MARGIN) return false;
  const { held, missing } = library.wordsHeld(question, answer);
  const least = MAY_ASK_OF_TODAY.test(question) ? LEAST_WORDS + 1 : LEAST_WORDS;
  return missing.length === 0 && held.length >= LEAST_THINGS && held.flat().length >= least;
}

/**
 * In units of confidence. A margin of 2 and nothing else let through 34 of the 84 messages of chatter in test/bot/ask/unprompted-messages.ts,
 * 3 of the 118 foreign questions that a library calibrates itself with and that are heard as questions, and 490 of the 525 in
 * eval/questions/tune*.jsonl that are heard and answered; all that is asked for here, none, none and 104. Of those in a passage's own
 * words, which are 5 above the threshold or more, it is most; whoever asks in other words can mention Ibid.
 */
const LEAST_MARGIN = 3;
/** "When is the press conference?" and "is Putin in Texas?" are asked of today. One thing may have several words: "war on terrorism". */
const LEAST_THINGS = 2;
const LEAST_WORDS = 3;
/** "Are Russia and NATO at war?" Whoever wants to know a yes or no of now asks in the present. */
const MAY_ASK_OF_TODAY =
  /^(?:(?:so|and|but|wait|ok|hey)\W+)?(?:is|are|isn[’']?t|aren[’']?t|do|does|will|can)\b/i;

/** UTF-16 units; what is longer tells something, whatever it ends with. */
const LONGEST = 400;

const HAS_CODE_OR_LINK = /```|https?:\/\/|<[@#:a]/;

/**
 * Who speaks to the others, of them, or of the course itself, asks no reading. "US" and "us" cannot be told apart, so it counts for
 * neither; "U.S." is no "u".
 */
const IS_AMONG_PEOPLE = new RegExp(
  String.raw`\b(?:${[
    "i|i[’']m|i[’']ve|me|my|mine|you|your|yours|you[’']re|u(?![.]s)|ya|y[’']all|we|we[’']re|our|ours|guys",
    "(?:any|some|every)(?:one|body)|tomorrow|tonight|yesterday|(?:last|next|this) (?:night|week|class|session|time|semester|term)",
    "exams?|tests? on|essays?|homework|assignments?|grades?|presenting|presentations?|deadlines?|due|notes|pdf|syllabus|study group",
    "lectures?|seminars?|prof(?:essor)?s?|teachers?|midterms?|quiz(?:zes)?|finals|(?:on|for|in) the final",
  ].join("|")})\b`,
  "i",
);

/** Laughter and shrugs. */
const IS_BANTER =
  /\b(?:lo+l|lmf?ao|rofl|omg|wtf|bru+h|bro|dude|a?ha(?:ha)+h?|ngl|tbh|idk|or (?:what|nah|something))\b|\p{Extended_Pictographic}|[:;]-?[)(DP]/iu;

/** At least three words with a question mark at the end, or four that open as only questions do. */
function isQuestion(text: string): boolean {
  const [last = ""] = text.split(/(?<=[.!?])\s+/).slice(-1);
  const count = last.split(/\s+/).length;
  if (/\?["”')\]\s]*$/.test(last)) return count >= 3;
  return count >= 4 && OPENS_A_QUESTION.test(last) && !/[.!:;]$/.test(last);
}

/** "When I was there" and "what a day" open with such a word, and tell something. */
const OPENS_A_QUESTION =
  /^(?:(?:who|what|which|whose|where|when|why|how)(?:'s|’s)?\s+(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|many|much|long|often|far|old)|which|whose|how come)\b/i;
