import { type Message, MessageType } from "discord.js";
import type { Logger } from "pino";
import { missingPermissions } from "../discord/permissions.ts";
import { isBlank, withoutMentions } from "../discord/text.ts";
import { questionShown } from "./question-line.ts";

/**
 * The question that a message may follow up: that of the answer which it replies to; in a thread on an answer or of one, or in a direct
 * message, that of the last answer there. Nothing is stored: an answer shows its question, or replies to the message that asked it, so this
 * takes two or three requests and outlives a restart. Undefined when there is none, when it is gone, and when Discord takes too long.
 */
export async function earlierQuestion(message: Message, log: Logger): Promise<string | undefined> {
  // Without the permission to read the history Discord would refuse; without the others no answer could be given.
  if (missingPermissions(message).length > 0) return undefined;
  const { promise: late, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, PATIENCE, undefined);
  const found = read(message).catch((error: unknown) => {
    log.info({ err: error }, "the earlier question cannot be read");
    return undefined;
  });
  try {
    return await Promise.race([found, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Milliseconds: whoever asks on waits for this before the search begins. */
const PATIENCE = 3_000;

async function read(message: Message): Promise<string | undefined> {
  const answer = await answerBefore(message);
  return answer === undefined || !isMine(answer) ? undefined : questionOf(answer);
}

/**
 * The question that a message of Ibid's answers: it stands above the answer, or in the message that it replies to. Undefined when it is
 * in neither, and when that message has been edited; rejects where Discord does not give that message.
 */
export async function questionOf(answer: Message): Promise<string | undefined> {
  const shown = questionShown(answer.content);
  if (shown !== undefined) return shown;
  const asking = await repliedTo(answer);
  // Answered was what stood there at first: what stands there now may be another question, put there for those who read it back.
  const asked =
    asking === undefined || asking.editedTimestamp !== null ? "" : withoutMentions(asking.content);
  return isBlank(asked) ? undefined : asked;
}

async function answerBefore(message: Message): Promise<Message | undefined> {
  const { channel } = message;
  if (message.type === MessageType.Reply) return repliedTo(message);
  if (channel.isDMBased()) {
    const last = await lastAnswer(message);
    return last && message.createdTimestamp - last.createdTimestamp < SAME_CONVERSATION ? last : undefined;
  }
  if (!channel.isThread()) return undefined;
  const [starter, last] = await Promise.all([channel.fetchStarterMessage(UNCACHED), lastAnswer(message)]);
  if (starter !== null && isMine(starter)) return last ?? starter;
  // Ibid opens threads for its answers only.
  return channel.ownerId === message.client.user.id ? last : undefined;
}

/** A direct message of the next day is no follow-up. */
const SAME_CONVERSATION = 3_600_000;

/** Nothing is kept, and what has changed since must not be read as it was. */
const UNCACHED = { cache: false, force: true } as const;

async function repliedTo({ type, reference, channel }: Message): Promise<Message | undefined> {
  if (type !== MessageType.Reply || reference?.messageId === undefined) return undefined;
  return channel.messages.fetch({ message: reference.messageId, ...UNCACHED });
}

async function lastAnswer({ id, channel }: Message): Promise<Message | undefined> {
  const before = await channel.messages.fetch({ before: id, limit: FAR_ENOUGH, cache: false });
  return before.find((message) => isMine(message) && ANSWERS.has(message.type));
}

const FAR_ENOUGH = 20;

/** A thread begins with a message of Discord's that quotes the one it was started from. */
const ANSWERS: ReadonlySet<MessageType> = new Set([
  MessageType.Default,
  MessageType.Reply,
  MessageType.ChatInputCommand,
]);

function isMine({ author, client }: Message): boolean {
  return author.id === client.user.id;
}
