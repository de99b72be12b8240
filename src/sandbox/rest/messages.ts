import { MessageFlags, PermissionFlagsBits as P } from "discord-api-types/v10";
import { apiError } from "../api-error.ts";
import { invalidField } from "../form-error.ts";
import { type MessageBody, readMessage } from "../limits/messages.ts";
import { has, takesMessages, writing } from "../permissions.ts";
import { earliestAt } from "../snowflake.ts";
import { contentIsShown } from "../visibility.ts";
import {
  changeMessage,
  checkNotEmptied,
  postMessage,
  removeMessage,
  showsNothing,
} from "../world/messages.ts";
import { presentMessage, WITHHELD } from "../world/present-message.ts";
import type { Attachment, Channel, Message, World } from "../world/world.ts";
import { botPermissions, demand, messageIn, visibleChannel } from "./access.ts";
import { attachmentsOf } from "./attachments.ts";
import { type Call, countOf, DONE, idOf, ok, type Route } from "./route.ts";

const LIST = "/channels/{channel_id}/messages";
const ONE = "/channels/{channel_id}/messages/{message_id}";
/** How long Discord remembers a nonce: "within the past few minutes". */
const NONCE_LIFE = 5 * 60_000;

/** Messages of a channel, as the bot reads and writes them. */
export function messageRoutes(world: World): readonly Route[] {
  return [
    { method: "GET", path: LIST, handle: (call) => ok(list(world, call)) },
    { method: "POST", path: LIST, handle: (call) => ok(create(world, call)) },
    { method: "GET", path: ONE, handle: (call) => ok(shown(world, readable(world, call))) },
    { method: "PATCH", path: ONE, handle: (call) => ok(change(world, call)) },
    {
      method: "DELETE",
      path: ONE,
      handle: (call) => {
        const channel = visibleChannel(world, idOf(call, "channel_id"));
        const message = messageIn(world, channel, idOf(call, "message_id"));
        if (message.authorId !== world.application.botId) demand(world, channel, P.ManageMessages);
        removeMessage(world, message);
        return DONE;
      },
    },
  ];
}

/** Throws unless the bot may put this into the channel: 50001, 50008, 50013, 50006, 50007, 160002, 160005, 50035. */
export function checkSending(
  world: World,
  channel: Channel,
  body: MessageBody,
  files: readonly Attachment[],
): void {
  if (!takesMessages(channel)) throw apiError("notInThisChannel");
  const recipient = channel.recipientId === undefined ? undefined : world.users.get(channel.recipientId);
  if (recipient && !recipient.takesDms) throw apiError("cannotMessageUser");
  if (channel.thread?.locked) throw apiError("threadLocked");
  demand(world, channel, writing(channel));
  if (body.embeds?.length) demand(world, channel, P.EmbedLinks);
  if (files.length > 0) demand(world, channel, P.AttachFiles);
  if (body.tts) demand(world, channel, P.SendTTSMessages);
  const { content = "", embeds = [], components = [] } = body;
  if (showsNothing({ content, embeds, components, attachments: files })) throw apiError("emptyMessage");
  if (((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0) {
    throw invalidField(
      ["flags"],
      "MESSAGE_FLAGS_INVALID",
      "Only a response to an interaction can be ephemeral.",
    );
  }
}

function create(world: World, call: Call): Record<string, unknown> {
  const channel = visibleChannel(world, idOf(call, "channel_id"));
  const body = readMessage(call.body);
  const files = attachmentsOf(world, call, body);
  checkSending(world, channel, body, files);
  const repeated = body.enforce_nonce ? sentWithNonce(world, channel, body.nonce) : undefined;
  if (repeated) return presentMessage(world, repeated);
  const replyTo = repliedTo(world, channel, body);
  if (channel.thread) channel.thread.archived = false;
  const { botId: authorId } = world.application;
  return presentMessage(
    world,
    postMessage(world, { channel, authorId, body, files, ...(replyTo ? { replyTo } : {}) }),
  );
}

function repliedTo(
  world: World,
  channel: Channel,
  { message_reference: reference }: MessageBody,
): Message | undefined {
  if (!reference) return undefined;
  if (channel.guildId && !has(botPermissions(world, channel), P.ReadMessageHistory)) {
    throw apiError("cannotReplyWithoutHistory");
  }
  const message = world.messages.get(reference.message_id);
  const isThere = message?.channelId === channel.id && message.ephemeralFor === undefined;
  if (message && isThere) return message;
  if (reference.fail_if_not_exists === false) return undefined;
  throw invalidField(["message_reference"], "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
}

function sentWithNonce(
  world: World,
  channel: Channel,
  nonce: string | number | undefined,
): Message | undefined {
  if (nonce === undefined) return undefined;
  const since = earliestAt(Date.now() - NONCE_LIFE);
  const { botId } = world.application;
  return [...world.messages.values()].find((message) => {
    const same = message.authorId === botId && message.channelId === channel.id && message.nonce === nonce;
    return same && BigInt(message.id) > since;
  });
}

function change(world: World, call: Call): Record<string, unknown> {
  const channel = visibleChannel(world, idOf(call, "channel_id"));
  const message = messageIn(world, channel, idOf(call, "message_id"));
  const body = readMessage(call.body, message.flags);
  const files = attachmentsOf(world, call, body);
  if (message.authorId !== world.application.botId) {
    const { flags: _, ...rest } = body;
    if (Object.keys(rest).length > 0) throw apiError("notTheAuthor");
    demand(world, channel, P.ManageMessages);
  }
  if (body.embeds?.length) demand(world, channel, P.EmbedLinks);
  checkNotEmptied(message, body, files);
  changeMessage(world, message, body, files);
  return presentMessage(world, message);
}

function readable(world: World, call: Call): Message {
  const channel = visibleChannel(world, idOf(call, "channel_id"));
  if (channel.guildId) demand(world, channel, P.ReadMessageHistory);
  return messageIn(world, channel, idOf(call, "message_id"));
}

/** Newest first; nothing, and no error, for who may not read the history. */
function list(world: World, call: Call): readonly Record<string, unknown>[] {
  const channel = visibleChannel(world, idOf(call, "channel_id"));
  const limit = countOf(call, "limit", 1, 100, 50);
  if (channel.guildId && !has(botPermissions(world, channel), P.ReadMessageHistory)) return [];
  const all = [...world.messages.values()]
    .filter((message) => message.channelId === channel.id && message.ephemeralFor === undefined)
    .reverse();
  return page(all, call.query, limit).map((message) => shown(world, message));
}

function page(newestFirst: readonly Message[], query: Call["query"], limit: number): readonly Message[] {
  const { before, after, around } = query;
  if (before !== undefined)
    return newestFirst.filter(({ id }) => BigInt(id) < BigInt(before)).slice(0, limit);
  if (after !== undefined) return newestFirst.filter(({ id }) => BigInt(id) > BigInt(after)).slice(-limit);
  if (around === undefined) return newestFirst.slice(0, limit);
  const middle = newestFirst.findIndex(({ id }) => BigInt(id) <= BigInt(around));
  const start = Math.max(0, (middle < 0 ? newestFirst.length : middle) - Math.floor(limit / 2));
  return newestFirst.slice(start, start + limit);
}

/** The Message Content intent rules what REST shows as well, by what the application was granted. */
function shown(world: World, message: Message): Record<string, unknown> {
  const whole = presentMessage(world, message);
  return contentIsShown(world, message, world.settings.grantedIntents) ? whole : { ...whole, ...WITHHELD };
}
