import { type Message, MessageType } from "discord.js";
import { standsAlone } from "../../retrieval/index.ts";
import type { Actor } from "../discord/actor.ts";
import { missingPermissions } from "../discord/permissions.ts";
import type { MessageOutcome } from "../discord/reply.ts";
import type { Services } from "../feature.ts";
import { admitMessage } from "../gate/asking.ts";
import { firstContact } from "../help/render.ts";
import { mustHaveReadings } from "../readings/must-have.ts";
import { holdMessage, isReviewed } from "../review/hold.ts";
import { answerQuestion } from "./answer.ts";
import { type Before, lookBefore } from "./earlier.ts";
import { interject } from "./interject.ts";
import { hear, isForMeByReply, type Me, type MessageFacts } from "./question.ts";
import { words } from "./words.ts";

/**
 * What Ibid says to a message: a mention, a direct message, a reply to one of its answers; where it answers unprompted, a question to nobody
 * in particular. Undefined: nothing at all.
 */
export async function answerMessage(
  message: Message,
  actor: Actor,
  services: Services,
): Promise<MessageOutcome | undefined> {
  const facts = factsOf(message, whoAmI(message));
  const heard = hear(facts);
  if (heard.kind === "not-for-me") {
    const said = await interject(facts, actor, services);
    // Whoever did not ask need not be told what Ibid lacks to show it.
    return missingPermissions(message).length > 0 ? undefined : said;
  }
  const before = lookBefore(message, services.log);
  // Whoever replies to a card talks about it, with those who read it.
  if (isForMeByReply(facts) && (await before.repliesToNoAnswer())) return undefined;
  const heeded = admitMessage(message, heard.kind === "question" ? "message" : "greeting", actor, services);
  if (heeded === "ignored") return undefined;
  if (heeded !== "admitted") return heeded;
  switch (heard.kind) {
    case "question":
      return answerFollowing(heard.question, before, actor, services);
    case "greeting":
      return firstContact(actor, services);
    case "hidden":
      return { content: words(actor.locale).mentionTheUser };
  }
}

/** Most questions stand alone: only for the others is Discord asked what stood before. */
async function answerFollowing(
  question: string,
  before: Before,
  actor: Actor,
  services: Services,
): Promise<MessageOutcome> {
  mustHaveReadings(services);
  const earlier = standsAlone(question) ? undefined : await before.question();
  const alone = { question, showQuestion: false, isPrivate: false };
  const asked = earlier === undefined ? alone : { ...alone, earlier };
  if (isReviewed(actor, services.standing)) return holdMessage(asked, actor, services);
  return answerQuestion(asked, actor, services);
}

function whoAmI({ client, guild }: Message): Me {
  const role = guild?.roles.botRoleFor(client.user) ?? undefined;
  return { userId: client.user.id, ...(role !== undefined && { roleId: role.id }) };
}

function factsOf(message: Message, { userId, roleId }: Me): MessageFacts {
  const { mentions, type } = message;
  const isReply = type === MessageType.Reply;
  return {
    content: message.content,
    isFromPerson:
      (type === MessageType.Default || isReply) && !message.author.bot && message.webhookId === null,
    isDirect: !message.inGuild(),
    mentionsMe: mentions.users.has(userId),
    namesMe: NAMES.some((name) => message.content.includes(`<${name}${userId}>`)),
    mentionsMyRole: roleId !== undefined && mentions.roles.has(roleId),
    isReply,
    mentionsAnyone: mentions.everyone || mentions.users.size > 0 || mentions.roles.size > 0,
  };
}

/** Discord's two ways to write a user's mention. */
const NAMES: readonly string[] = ["@", "@!"];
