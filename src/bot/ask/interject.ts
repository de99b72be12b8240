import type { Actor } from "../discord/actor.ts";
import type { MessageOutcome } from "../discord/reply.ts";
import type { Services } from "../feature.ts";
import { permitted } from "../removal/removed.ts";
import { holdMessage, isReviewed, wouldHold } from "../review/hold.ts";
import { lookUp, wordAnswer } from "./answer.ts";
import type { MessageFacts } from "./question.ts";
import { isSure, overheardQuestion } from "./unprompted.ts";

/**
 * Answers a question that nobody addressed to Ibid, where moderators have allowed that and the readings surely answer it. Says nothing
 * in every other case: not that it refuses, nor why; nor, in the end, where moderators decline what was held for them.
 */
export async function interject(
  facts: MessageFacts,
  actor: Actor,
  services: Services,
): Promise<MessageOutcome | undefined> {
  const { gate, standing, library } = services;
  if (actor.guildId === null || standing.channel(actor).mode !== "auto") return undefined;
  const question = overheardQuestion(facts);
  if (question === undefined || !gate.mayInterject(actor)) return undefined;
  if (!gate.question(actor, "unprompted").admitted) return undefined;
  const asked = { question, showQuestion: false, isPrivate: false };
  const found = lookUp(asked, services);
  if (!isSure(found, library) || permitted(found, actor.guildId, services) === undefined) return undefined;
  const isHeld = isReviewed(actor, standing);
  // The second look is for what was said while the store was asked.
  if (isHeld && !((await wouldHold(found, actor, services)) && gate.mayInterject(actor))) return undefined;
  gate.interjected(actor);
  if (isHeld) return holdMessage(asked, actor, services, { isUnprompted: true });
  return wordAnswer(found, asked, actor, services);
}
