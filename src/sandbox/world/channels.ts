import {
  ChannelType,
  GatewayIntentBits as Intent,
  MessageType,
  type ThreadAutoArchiveDuration,
} from "discord-api-types/v10";
import { postMessage } from "./messages.ts";
import { presentChannel } from "./present-guild.ts";
import { presentMessageEvent } from "./present-message.ts";
import type { Channel, Message, User, World } from "./world.ts";

/** The DM between the bot and a user, which is opened at its first use. */
export function openDm(world: World, user: User): Channel {
  for (const channel of world.channels.values()) if (channel.recipientId === user.id) return channel;
  const channel: Channel = {
    id: world.ids.next(),
    type: ChannelType.DM,
    name: user.globalName,
    position: 0,
    overwrites: [],
    recipientId: user.id,
  };
  world.channels.set(channel.id, channel);
  return channel;
}

export interface NewThread {
  readonly parent: Channel;
  readonly name: string;
  readonly ownerId: string;
  readonly type: ChannelType;
  readonly autoArchive: ThreadAutoArchiveDuration;
  /** The message that it starts from: the thread takes its id. */
  readonly on?: Message;
}

/** Opens a thread and tells the gateway. The caller has checked that it may be opened. */
export function openThread(
  world: World,
  { parent, name, ownerId, type, autoArchive, on }: NewThread,
): Channel {
  const now = Date.now();
  const channel: Channel = {
    id: on?.id ?? world.ids.next(),
    type,
    name,
    position: 0,
    overwrites: [],
    parentId: parent.id,
    ...(parent.guildId === undefined ? {} : { guildId: parent.guildId }),
    thread: {
      ownerId,
      createdAt: now,
      members: new Map([[ownerId, now]]),
      archived: false,
      archivedAt: now,
      locked: false,
      autoArchive,
      messages: 0,
    },
  };
  world.channels.set(channel.id, channel);
  publishChannel(world, "THREAD_CREATE", channel, { newly_created: true });
  if (on) announceThread(world, parent, channel, on);
  world.changes.notify();
  return channel;
}

/** Deletes a channel, and with it its threads, or a thread. What was written there can no longer be reached. */
export function removeChannel(world: World, channel: Channel): void {
  world.channels.delete(channel.id);
  const below = [...world.channels.values()].filter(
    ({ parentId, thread }) => thread && parentId === channel.id,
  );
  for (const { id } of below) world.channels.delete(id);
  publishChannel(world, channel.thread ? "THREAD_DELETE" : "CHANNEL_DELETE", channel);
  world.changes.notify();
}

/** Tells the gateway that a channel or thread was made, changed or removed. */
export function publishChannel(
  world: World,
  name: string,
  channel: Channel,
  extra: Record<string, unknown> = {},
): void {
  world.publish({
    name,
    data: { ...presentChannel(world, channel), ...extra },
    intent: Intent.Guilds,
    channelId: channel.id,
    ...(channel.guildId === undefined ? {} : { guildId: channel.guildId }),
  });
}

/** A thread on a message begins with a message that quotes it, and the message itself now shows the thread. */
function announceThread(world: World, parent: Channel, thread: Channel, on: Message): void {
  postMessage(world, {
    channel: thread,
    authorId: on.authorId,
    body: {},
    refersTo: on,
    type: MessageType.ThreadStarterMessage,
  });
  world.publish({
    name: "MESSAGE_UPDATE",
    data: presentMessageEvent(world, on),
    intent: Intent.GuildMessages,
    channelId: parent.id,
    message: on,
    ...(parent.guildId === undefined ? {} : { guildId: parent.guildId }),
  });
}
