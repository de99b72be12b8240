import { type Message, MessageType } from "discord.js";
import type { Actor } from "../discord/actor.ts";
import type { Reply } from "../discord/reply.ts";
import type { Services } from "../feature.ts";
import { answerQuestion } from "./answer.ts";
import { hear, type Me, type MessageFacts } from "./question.ts";
import { words } from "./words.ts";

/** What Ibid says to a message: a mention, a direct message, a reply to one of its own. Undefined: nothing at all. */
export function answerMessage(message: Message, actor: Actor, services: Services): Reply | undefined {
  const me = whoAmI(message);
  const heard = hear(factsOf(message, me));
  switch (heard.kind) {
    case "question":
      return answerQuestion(
        { question: heard.question, showQuestion: false, isPrivate: false },
        actor,
        services,
      );
    case "blank":
      return { content: words(actor.locale).howToAsk };
    case "hidden":
      return { content: words(actor.locale).mentionTheUser };
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
