import { isBlank, withoutMentions } from "../discord/text.ts";

/** What of a message matters for whether and what it asks. */
export interface MessageFacts {
  readonly content: string;
  /** Written by a person, not by a bot, a webhook or Discord itself. */
  readonly isFromPerson: boolean;
  readonly isDirect: boolean;
  /** Mentions Ibid's user, by name or by a reply with its ping on. */
  readonly mentionsMe: boolean;
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
  /** Spoken to, without a question: not a word, or a greeting, or a call for help. */
  | { readonly kind: "greeting" }
  /** Spoken to by a mention of the role, which does not make Discord show the text. */
  | { readonly kind: "hidden" }
  | { readonly kind: "not-for-me" };

/** Ibid speaks only when spoken to: in a direct message, when mentioned, when replied to with a ping. */
export function hear(facts: MessageFacts): Heard {
  const isForMe = facts.isFromPerson && (facts.isDirect || facts.mentionsMe || facts.mentionsMyRole);
  if (!isForMe) return { kind: "not-for-me" };
  if (facts.content === "") return { kind: facts.mentionsMyRole ? "hidden" : "not-for-me" };
  const question = withoutMentions(facts.content);
  return isBlank(question) || isGreeting(question) ? { kind: "greeting" } : { kind: "question", question };
}

/** What people write to a bot that they do not know, in the languages that Ibid speaks. */
function isGreeting(text: string): boolean {
  return GREETING.test(text.replace(/^[\s/!?.,]+|[\s!?.,…]+$/gu, ""));
}

const GREETING = new RegExp(
  `^(?:${[
    "",
    "(?:(?:hi|hello|hey|hallo|bonjour|salut|hola|olá|ola|oi|こんにちは)(?:\\s+(?:there|ibid))?)",
    "(?:help(?:\\s+me)?|hilfe|aide|ayuda|ajuda|ヘルプ|start|info|commands?|ask)",
    "(?:what\\s+(?:can|do)\\s+you\\s+do|what\\s+are\\s+you|who\\s+are\\s+you)",
    "how\\s+(?:does\\s+(?:this|it)\\s+work|do\\s+you\\s+work|do\\s+i\\s+(?:use\\s+(?:this|it|you)|ask))",
  ].join("|")})$`,
  "iu",
);
