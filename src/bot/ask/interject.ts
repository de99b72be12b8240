import type { Answer } from "../../retrieval/index.ts";
import type { Actor } from "../discord/actor.ts";
import type { MessageOutcome } from "../discord/reply.ts";
import type { Services } from "../feature.ts";
import { permitted } from "../removal/removed.ts";
import { holdMessage, isReviewed, wouldHold } from "../review/hold.ts";
import { lookUp, wordAnswer } from "./answer.ts";
import type { MessageFacts } from "./question.ts";
import { overheardQuestion } from "./unprompted.ts";

/**
 * Answers a question that nobody addressed to Ibid, where moderators have allowed that and the readings surely answer it. Says nothing
 * in every other case: not that it refuses, nor why.
 */
export async function interject(
  facts: MessageFacts,
  actor: Actor,
  services: Services,
): Promise<MessageOutcome | undefined> {
  const { gate, standing } = services;
  if (actor.guildId === null || standing.channel(actor).mode !== "auto") return undefined;
  const question = overheardQuestion(facts);
  if (question === undefined || !gate.mayInterject(actor)) return undefined;
  if (!gate.question(actor, "unprompted").admitted) return undefined;
  const asked = { question, showQuestion: false, isPrivate: false };
  const found = lookUp(asked, services);
  if (!isSure(found.answer) || permitted(found, actor.guildId, services) === undefined) return undefined;
  const isHeld = isReviewed(actor, standing);
  // The second look is for what was said while the store was asked.
  if (isHeld && !((await wouldHold(found, actor, services)) && gate.mayInterject(actor))) return undefined;
  gate.interjected(actor);
  if (isHeld) return holdMessage(asked, actor, services);
  return wordAnswer(found, asked, actor, services);
}

/** What was taught, a list and a reading's head are asked for by their forms; what is found by words must be well above what will do. */
function isSure(answer: Answer): boolean {
  if (answer.status !== "answered") return false;
  const { margin } = answer;
  return margin === undefined || margin.confidence - margin.threshold >= LEAST_MARGIN;
}

/**
 * In units of confidence. Of the foreign questions that a library calibrates itself with, 118 are heard as questions, and the repository's
 * readings answer 18 of them without a margin and 3 with this one; of the questions of eval/questions that they answer, 366 and 309.
 */
const LEAST_MARGIN = 2;
