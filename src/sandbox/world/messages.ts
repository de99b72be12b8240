import { GatewayIntentBits as Intent, MessageFlags, MessageType } from "discord-api-types/v10";
import { apiError } from "../api-error.ts";
import { type Component, flatten } from "../limits/components.ts";
import type { MessageBody } from "../limits/messages.ts";
import { pingedBy } from "../mentions.ts";
import { presentMessageEvent } from "./present-message.ts";
import type { Attachment, Channel, Message, World } from "./world.ts";

/** Flags that a sender may set; the others are Discord's own to give. */
const SENDERS_FLAGS =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

export interface Draft {
  /** Only for the first message of a forum post, which has the id of its thread. */
  readonly id?: string;
  readonly channel: Channel;
  readonly authorId: string;
  readonly body: MessageBody;
  readonly files?: readonly Attachment[];
  readonly type?: MessageType;
  readonly replyTo?: Message;
  /** The message that it is shown under, without pinging anyone. */
  readonly refersTo?: Message;
  readonly interactionId?: string;
  readonly ephemeralFor?: string;
  /** Deferred: nothing is in it yet. */
  readonly loading?: boolean;
}

/** Puts a new message into its channel and tells the gateway. The caller has checked that it may be there. */
export function postMessage(world: World, draft: Draft): Message {
  const { channel, authorId, body, replyTo, refersTo = replyTo } = draft;
  const message: Message = {
    id: draft.id ?? world.ids.next(),
    channelId: channel.id,
    authorId,
    type: draft.type ?? (replyTo ? MessageType.Reply : MessageType.Default),
    content: (body.content ?? "").trim(),
    embeds: body.embeds ?? [],
    components: body.components ?? [],
    attachments: draft.files ?? [],
    flags:
      ((body.flags ?? 0) & SENDERS_FLAGS) |
      (draft.ephemeralFor === undefined ? 0 : MessageFlags.Ephemeral) |
      (draft.loading ? MessageFlags.Loading : 0),
    pinged: pingedBy(world, {
      authorId,
      channel,
      text: textOf(body.content, body.components),
      allowed: body.allowed_mentions,
      repliesTo: replyTo,
    }),
    allowedMentions: body.allowed_mentions,
    ...(refersTo ? { replyTo: refersTo.id } : {}),
    ...(draft.interactionId === undefined ? {} : { interactionId: draft.interactionId }),
    ...(draft.ephemeralFor === undefined ? {} : { ephemeralFor: draft.ephemeralFor }),
    ...(body.nonce === undefined ? {} : { nonce: body.nonce }),
    tts: body.tts ?? false,
    edits: 0,
    reactions: new Map(),
  };
  world.messages.set(message.id, message);
  if (message.ephemeralFor === undefined) {
    channel.lastMessageId = message.id;
    if (channel.thread) channel.thread.messages += 1;
  }
  publishMessage(world, "MESSAGE_CREATE", message);
  world.changes.notify();
  return message;
}

/** Changes what a body names and leaves the rest. Filling a deferred message is no edit. */
export function changeMessage(
  world: World,
  message: Message,
  body: MessageBody,
  files: readonly Attachment[],
): void {
  const channel = world.channels.get(message.channelId);
  if (body.content !== undefined) message.content = body.content.trim();
  if (body.embeds !== undefined) message.embeds = body.embeds;
  if (body.components !== undefined) message.components = body.components;
  if (body.flags !== undefined) {
    const kept = message.flags & ~MessageFlags.SuppressEmbeds;
    message.flags = kept | (body.flags & (MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2));
  }
  message.attachments = [...keptAttachments(message, body), ...files];
  if (channel && (body.content !== undefined || body.components !== undefined)) {
    message.pinged = pingedBy(world, {
      authorId: message.authorId,
      channel,
      text: textOf(message.content, message.components),
      allowed: body.allowed_mentions,
      repliesTo: undefined,
    });
  }
  message.allowedMentions = body.allowed_mentions;
  if ((message.flags & MessageFlags.Loading) !== 0) message.flags &= ~MessageFlags.Loading;
  else {
    message.editedAt = Date.now();
    message.edits += 1;
  }
  publishMessage(world, "MESSAGE_UPDATE", message);
  world.changes.notify();
}

export function removeMessage(world: World, message: Message): void {
  if (!world.messages.delete(message.id)) return;
  const guildId = world.channels.get(message.channelId)?.guildId;
  if (message.ephemeralFor === undefined) {
    world.publish({
      name: "MESSAGE_DELETE",
      data: { id: message.id, channel_id: message.channelId, ...(guildId ? { guild_id: guildId } : {}) },
      intent: guildId ? Intent.GuildMessages : Intent.DirectMessages,
      channelId: message.channelId,
      ...(guildId ? { guildId } : {}),
    });
  }
  world.changes.notify();
}

/** Whether there is nothing in the message to be seen. */
export function showsNothing(
  message: Pick<Message, "content" | "embeds" | "components" | "attachments">,
): boolean {
  const { content, embeds, components, attachments } = message;
  return content.trim() === "" && embeds.length + components.length + attachments.length === 0;
}

/** Throws 50006 when nothing would be left to see. */
export function checkNotEmptied(message: Message, body: MessageBody, files: readonly Attachment[]): void {
  const { content = message.content, embeds = message.embeds, components = message.components } = body;
  const attachments = [...keptAttachments(message, body), ...files];
  if (showsNothing({ content, embeds, components, attachments })) throw apiError("emptyMessage");
}

/** Those that the body names; all of them where it says nothing of any. */
function keptAttachments({ attachments }: Message, body: MessageBody): readonly Attachment[] {
  const keptIds = body.attachments?.map(({ id }) => String(id));
  return keptIds === undefined ? attachments : attachments.filter(({ id }) => keptIds.includes(id));
}

/** Discord does not dispatch ephemeral messages. */
function publishMessage(world: World, name: "MESSAGE_CREATE" | "MESSAGE_UPDATE", message: Message): void {
  if (message.ephemeralFor !== undefined) return;
  const guildId = world.channels.get(message.channelId)?.guildId;
  world.publish({
    name,
    data: presentMessageEvent(world, message),
    intent: guildId ? Intent.GuildMessages : Intent.DirectMessages,
    channelId: message.channelId,
    message,
    ...(guildId ? { guildId } : {}),
  });
}

function textOf(content = "", components: readonly Component[] = []): string {
  const displayed = [...flatten(components)].map((component) =>
    "content" in component ? component.content : "",
  );
  return [content, ...displayed].join("\n");
}
