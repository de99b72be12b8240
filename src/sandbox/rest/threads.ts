import { ChannelType, PermissionFlagsBits as P, ThreadAutoArchiveDuration } from "discord-api-types/v10";
import { z } from "zod";
import { apiError } from "../api-error.ts";
import { readBody } from "../form-error.ts";
import { readMessage } from "../limits/messages.ts";
import { text } from "../limits/rules.ts";
import { openThread } from "../world/channels.ts";
import { postMessage } from "../world/messages.ts";
import { presentChannel } from "../world/present-guild.ts";
import { presentMessage } from "../world/present-message.ts";
import type { Channel, World } from "../world/world.ts";
import { demand, messageIn, ownGuild, visibleChannel } from "./access.ts";
import { attachmentsOf } from "./attachments.ts";
import { checkSending } from "./messages.ts";
import { type Answer, type Call, DONE, idOf, ok, type Route } from "./route.ts";

/** Minutes without a message after which a thread is archived. */
export const autoArchive = z.enum(ThreadAutoArchiveDuration);

const newThread = z.object({
  name: text(1, 100),
  auto_archive_duration: z.exactOptional(autoArchive.nullable()),
  type: z.exactOptional(z.literal([ChannelType.PublicThread, ChannelType.PrivateThread])),
  message: z.exactOptional(z.record(z.string(), z.unknown())),
});

/** Threads: opened on a message, without one, or as a post in a forum; and who is in them. */
export function threadRoutes(world: World): readonly Route[] {
  const members = "/channels/{channel_id}/thread-members";
  return [
    {
      method: "POST",
      path: "/channels/{channel_id}/messages/{message_id}/threads",
      handle: (call) => openOn(world, call),
    },
    { method: "POST", path: "/channels/{channel_id}/threads", handle: (call) => open(world, call) },
    { method: "GET", path: members, handle: (call) => ok(membersOf(visibleThread(world, call))) },
    { method: "PUT", path: `${members}/@me`, handle: (call) => move(world, call, true) },
    { method: "DELETE", path: `${members}/@me`, handle: (call) => move(world, call, false) },
    { method: "GET", path: "/guilds/{guild_id}/threads/active", handle: (call) => ok(active(world, call)) },
  ];
}

function openOn(world: World, call: Call): Answer {
  const parent = visibleChannel(world, idOf(call, "channel_id"));
  const on = messageIn(world, parent, idOf(call, "message_id"));
  if (parent.type !== ChannelType.GuildText) throw apiError("wrongChannelType");
  if (world.channels.has(on.id)) throw apiError("threadExists");
  demand(world, parent, P.CreatePublicThreads);
  const { name, auto_archive_duration: minutes } = readBody(newThread, call.body);
  const thread = openThread(world, {
    parent,
    name,
    on,
    ownerId: world.application.botId,
    type: ChannelType.PublicThread,
    autoArchive: minutes ?? ThreadAutoArchiveDuration.OneDay,
  });
  return { status: 201, body: presentChannel(world, thread) };
}

function open(world: World, call: Call): Answer {
  const parent = visibleChannel(world, idOf(call, "channel_id"));
  const { name, type, message, auto_archive_duration: minutes } = readBody(newThread, call.body);
  const isForum = parent.type === ChannelType.GuildForum;
  if (!isForum && parent.type !== ChannelType.GuildText) throw apiError("wrongChannelType");
  // Discord's standard here is a private thread, for historical reasons.
  const kind = isForum ? ChannelType.PublicThread : (type ?? ChannelType.PrivateThread);
  if (isForum) demand(world, parent, P.SendMessages);
  else
    demand(world, parent, kind === ChannelType.PublicThread ? P.CreatePublicThreads : P.CreatePrivateThreads);
  const { botId: ownerId } = world.application;
  const start = () => {
    return openThread(world, {
      parent,
      name,
      ownerId,
      type: kind,
      autoArchive: minutes ?? ThreadAutoArchiveDuration.OneDay,
    });
  };
  if (!isForum) return { status: 201, body: presentChannel(world, start()) };
  const body = readMessage(message);
  const files = attachmentsOf(world, call, body);
  checkSending(world, { ...parent, type: ChannelType.PublicThread }, body, files);
  const channel = start();
  const first = postMessage(world, { id: channel.id, channel, authorId: ownerId, body, files });
  return { status: 201, body: { ...presentChannel(world, channel), message: presentMessage(world, first) } };
}

function visibleThread(world: World, call: Call): Channel {
  const channel = visibleChannel(world, idOf(call, "channel_id"));
  if (!channel.thread) throw apiError("wrongChannelType");
  return channel;
}

function membersOf(channel: Channel) {
  return [...(channel.thread?.members ?? [])].map(([id, joined]) => {
    return { id: channel.id, user_id: id, join_timestamp: new Date(joined).toISOString(), flags: 0 };
  });
}

function move(world: World, call: Call, isJoining: boolean): Answer {
  const { thread } = visibleThread(world, call);
  if (isJoining) thread?.members.set(world.application.botId, Date.now());
  else thread?.members.delete(world.application.botId);
  return DONE;
}

function active(world: World, call: Call) {
  const guild = ownGuild(world, idOf(call, "guild_id"));
  const threads = [...world.channels.values()].filter(
    ({ guildId, thread }) => guildId === guild.id && thread && !thread.archived,
  );
  const { botId } = world.application;
  return {
    threads: threads.map((thread) => presentChannel(world, thread)),
    has_more: false,
    members: threads.flatMap((thread) => membersOf(thread).filter(({ user_id: id }) => id === botId)),
  };
}
