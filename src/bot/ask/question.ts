import { withoutMentions } from "../discord/text.ts";
import { asksNothing } from "./small-talk.ts";
import type { Overheard } from "./unprompted.ts";

/** What of a message matters for whether and what it asks. */
export interface MessageFacts extends Overheard {
  readonly isDirect: boolean;
  /** Mentions Ibid's user, by name or by a reply with its ping on. */
  readonly mentionsMe: boolean;
  /** By name: the mention stands in the text. */
  readonly namesMe: boolean;
  readonly mentionsMyRole: boolean;
}

/** Ibid's own ids, as they stand in mentions. */
export interface Me {
  readonly userId: string;
  /** The role that Discord made for Ibid in this server, and that carries its name. */
  readonly roleId?: string;
}

export type Heard =
  | { readonly kind: "question"; readonly question: string }
  /** Spoken to, without a question that the readings could answer. */
  | { readonly kind: "greeting" }
  /** Spoken to by a mention of the role, which does not make Discord show the text. */
  | { readonly kind: "hidden" }
  | { readonly kind: "not-for-me" };

/** Whether nothing but a reply's ping says that a message is for Ibid: whether it is depends on what it replies to. */
export function isForMeByReply({ isDirect, namesMe, mentionsMyRole }: MessageFacts): boolean {
  return !isDirect && !namesMe && !mentionsMyRole;
}

/** Ibid speaks only when spoken to: in a direct message, when mentioned, when replied to with a ping. */
export function hear(facts: MessageFacts): Heard {
  const isForMe = facts.isFromPerson && (facts.isDirect || facts.mentionsMe || facts.mentionsMyRole);
  if (!isForMe) return { kind: "not-for-me" };
  if (facts.content === "") return { kind: facts.mentionsMyRole ? "hidden" : "not-for-me" };
  const question = withoutMentions(facts.content);
  return asksNothing(question) ? { kind: "greeting" } : { kind: "question", question };
}
