import { type Message, MessageType } from "discord.js";
import type { Reply } from "../discord/replies.ts";
import type { Services } from "../feature.ts";
import { answerQuestion } from "./answer.ts";
import { hear, type Me, type MessageFacts } from "./question.ts";
import { HOW_TO_ASK, MENTION_THE_USER } from "./render.ts";

/** What Ibid says to a message: a mention, a direct message, a reply to one of its own. Undefined: nothing at all. */
export function answerMessage(message: Message, services: Services): Reply | undefined {
  const me = whoAmI(message);
  const heard = hear(factsOf(message, me));
  switch (heard.kind) {
    case "question":
      return answerQuestion({ question: heard.question, showQuestion: false }, services);
    case "blank":
      return { content: HOW_TO_ASK };
    case "hidden":
      return { content: MENTION_THE_USER };
    case "not-for-me":
      return undefined;
  }
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
