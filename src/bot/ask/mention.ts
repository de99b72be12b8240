import { type Message, MessageType } from "discord.js";
import { standsAlone } from "../../retrieval/index.ts";
import type { Actor } from "../discord/actor.ts";
import type { MessageOutcome } from "../discord/reply.ts";
import type { Services } from "../feature.ts";
import { firstContact } from "../help/render.ts";
import { holdMessage, isReviewed } from "../review/hold.ts";
import { answerQuestion } from "./answer.ts";
import { earlierQuestion } from "./earlier.ts";
import { hear, type Me, type MessageFacts } from "./question.ts";
import { words } from "./words.ts";

/** What Ibid says to a message: a mention, a direct message, a reply to one of its own. Undefined: nothing at all. */
export async function answerMessage(
  message: Message,
  actor: Actor,
  services: Services,
): Promise<MessageOutcome | undefined> {
  const me = whoAmI(message);
  const heard = hear(factsOf(message, me));
  switch (heard.kind) {
    case "question":
      return answerFollowing(heard.question, message, actor, services);
    case "greeting":
      return firstContact(actor, services);
    case "hidden":
      return { content: words(actor.locale).mentionTheUser };
    case "not-for-me":
      return undefined;
  }
}

/** Most questions stand alone: only for the others is Discord asked what stood before. */
async function answerFollowing(
  question: string,
  message: Message,
  actor: Actor,
  services: Services,
): Promise<MessageOutcome> {
  const earlier = standsAlone(question) ? undefined : await earlierQuestion(message, services.log);
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
  const isOrdinary = message.type === MessageType.Default || message.type === MessageType.Reply;
  return {
    content: message.content,
    isFromPerson: isOrdinary && !message.author.bot && message.webhookId === null,
    isDirect: !message.inGuild(),
    mentionsMe: message.mentions.users.has(userId),
    mentionsMyRole: roleId !== undefined && message.mentions.roles.has(roleId),
  };
}
