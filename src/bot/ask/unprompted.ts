import { isBlank } from "../discord/text.ts";
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
  if (HAS_CODE_OR_LINK.test(content) || IS_AMONG_PEOPLE.test(content)) return undefined;
  return isQuestion(content) ? content : undefined;
}

/** UTF-16 units; what is longer tells something, whatever it ends with. */
const LONGEST = 400;

const HAS_CODE_OR_LINK = /```|https?:\/\/|<[@#:a]/;

/** Who speaks to the others, of them, or of the course itself, asks no reading. "US" and "us" cannot be told apart, so it counts for neither. */
const IS_AMONG_PEOPLE = new RegExp(
  String.raw`\b(?:${[
    "i|i[’']m|i[’']ve|me|my|mine|you|your|yours|you[’']re|u|ya|y[’']all|we|we[’']re|our|ours|guys",
    "(?:any|some|every)(?:one|body)|tomorrow|tonight|yesterday|(?:last|next|this) (?:night|week|class|session|time|semester|term)",
    "exams?|tests? on|essays?|homework|assignments?|grades?|presenting|presentations?|deadlines?|due|notes|pdf|syllabus|study group",
  ].join("|")})\b`,
  "i",
);

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
