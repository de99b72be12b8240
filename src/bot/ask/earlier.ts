import { type Message, MessageType } from "discord.js";
import type { Logger } from "pino";
import { deleteAnswer } from "../delete/button.ts";
import { parseCustomId } from "../discord/custom-id.ts";
import { missingPermissions } from "../discord/permissions.ts";
import { shownIn } from "../discord/shown.ts";
import { isBlank, withoutMentions } from "../discord/text.ts";
import { questionShown } from "./question-line.ts";

/** What stands before a message. Nothing is stored: Discord is asked, so it outlives a restart; twice or three times, and no more than is needed. */
export interface Before {
  /**
   * Whether it replies to what Ibid said to nobody's question: a moderators' card, a reminder, a notice. False also where Discord does not
   * tell, or takes too long.
   */
  repliesToNoAnswer(): Promise<boolean>;
  /**
   * The question that it may follow up: that of the answer which it replies to; in a thread on an answer or of one, or in a direct message,
   * that of the last answer there. An answer shows its question, or replies to the message that asked it. Undefined when there is none, when
   * it is gone, and when Discord takes too long.
   */
  question(): Promise<string | undefined>;
}

export function lookBefore(message: Message, log: Logger): Before {
  let asked: Promise<Message | undefined> | undefined;
  const replied = () => {
    asked ??= inTime(() => repliedTo(message), log);
    return asked;
  };
  // Without the permission to read the history Discord would refuse; without the others no answer could be given.
  const mayRead = () => missingPermissions(message).length === 0;
  return {
    async repliesToNoAnswer() {
      const earlier = mayRead() ? await replied() : undefined;
      return earlier !== undefined && isMine(earlier) && !isAnswer(earlier);
    },
    async question() {
      if (!mayRead()) return undefined;
      const isReply = message.type === MessageType.Reply;
      const earlier = await (isReply ? replied() : inTime(() => answerBefore(message), log));
      if (earlier === undefined || !isMine(earlier) || !isAnswer(earlier)) return undefined;
      return inTime(() => questionOf(earlier), log);
    },
  };
}

async function inTime<T>(read: () => Promise<T | undefined>, log: Logger): Promise<T | undefined> {
  const { promise: late, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, PATIENCE, undefined);
  const found = read().catch((error: unknown) => {
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
  return before.find((message) => isMine(message) && isAnswer(message));
}

const FAR_ENOUGH = 20;

/**
 * Whether a message of Ibid's was said to somebody who asked: in reply to them, or as a message of its own with the button **Delete** for
 * them. A thread begins with a message of Discord's that quotes the one it was started from.
 */
function isAnswer(message: Message): boolean {
  if (message.type !== MessageType.Default) return REPLIES.has(message.type);
  return shownIn(message).buttons.some(
    ({ customId }) => parseCustomId(customId)?.action === deleteAnswer.action,
  );
}

const REPLIES: ReadonlySet<MessageType> = new Set([MessageType.Reply, MessageType.ChatInputCommand]);

function isMine({ author, client }: Message): boolean {
  return author.id === client.user.id;
}
