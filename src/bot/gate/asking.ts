import type { Message } from "discord.js";
import type { Actor } from "../discord/actor.ts";
import type { Reply } from "../discord/reply.ts";
import type { Services } from "../feature.ts";
import type { Way } from "./admit.ts";
import { channelsThatAnswer } from "./elsewhere.ts";
import { refusalLine, refused } from "./refusal.ts";

/**
 * Lets a question in that a command asks.
 *
 * @returns whether only the asker may see the answer
 * @throws UserError where it is refused
 */
export function admitCommand(actor: Actor, { gate, commands }: Services): { readonly isPrivate: boolean } {
  const admission = gate.question(actor, "command");
  if (!admission.admitted) throw refused(admission.refusal, commands);
  return admission;
}

/** What becomes of a message to Ibid: let in, or one line instead of an answer, or nothing to somebody who has just been told. */
export type Heeded = "admitted" | "ignored" | Reply;

export function admitMessage(
  message: Message,
  way: Extract<Way, "message" | "greeting">,
  actor: Actor,
  { gate, commands, standing }: Services,
): Heeded {
  const admission = gate.question(actor, way);
  if (admission.admitted) return "admitted";
  const { refusal } = admission;
  if (!gate.mayTell(actor, refusal)) return "ignored";
  const elsewhere = refusal.kind === "off" ? channelsThatAnswer(message, actor, standing) : [];
  return { content: refusalLine(refusal, actor.locale, commands, elsewhere) };
}
