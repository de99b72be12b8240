import { GatewayIntentBits as Intent, PermissionFlagsBits as P } from "discord-api-types/v10";
import { z } from "zod";
import { readBody } from "../form-error.ts";
import { text, upTo, withoutNulls } from "../limits/rules.ts";
import { takesMessages, writing } from "../permissions.ts";
import { publishChannel, removeChannel } from "../world/channels.ts";
import { presentChannel } from "../world/present-guild.ts";
import type { Channel, World } from "../world/world.ts";
import { demand, visibleChannel } from "./access.ts";
import { type Call, DONE, idOf, ok, type Route } from "./route.ts";
import { autoArchive } from "./threads.ts";

const PATH = "/channels/{channel_id}";

const changes = z.preprocess(
  withoutNulls,
  z.object({
    name: z.exactOptional(text(1, 100)),
    topic: z.exactOptional(upTo(1_024)),
    archived: z.exactOptional(z.boolean()),
    locked: z.exactOptional(z.boolean()),
    auto_archive_duration: z.exactOptional(autoArchive),
  }),
);

/** A channel by itself, and the sign that someone writes in it. */
export function channelRoutes(world: World): readonly Route[] {
  const shown = (channel: Channel) => ok(presentChannel(world, channel));
  return [
    { method: "GET", path: PATH, handle: (call) => shown(visibleChannel(world, idOf(call, "channel_id"))) },
    { method: "PATCH", path: PATH, handle: (call) => shown(change(world, call)) },
    {
      method: "DELETE",
      path: PATH,
      handle: (call) => {
        const channel = visibleChannel(world, idOf(call, "channel_id"));
        if (channel.guildId) demand(world, channel, channel.thread ? P.ManageThreads : P.ManageChannels);
        removeChannel(world, channel);
        return shown(channel);
      },
    },
    { method: "POST", path: `${PATH}/typing`, handle: (call) => type(world, call) },
  ];
}

/** A thread's starter may rename and archive it; everything else takes a moderator. */
function change(world: World, call: Call): Channel {
  const channel = visibleChannel(world, idOf(call, "channel_id"));
  const wanted = readBody(changes, call.body);
  const { thread } = channel;
  if (!thread) demand(world, channel, P.ManageChannels);
  else if (thread.ownerId !== world.application.botId || wanted.locked !== undefined)
    demand(world, channel, P.ManageThreads);
  if (wanted.name !== undefined) channel.name = wanted.name;
  if (wanted.topic !== undefined && !thread) channel.topic = wanted.topic;
  if (thread) {
    if (wanted.archived !== undefined && wanted.archived !== thread.archived) thread.archivedAt = Date.now();
    thread.archived = wanted.archived ?? thread.archived;
    thread.locked = wanted.locked ?? thread.locked;
    thread.autoArchive = wanted.auto_archive_duration ?? thread.autoArchive;
  }
  publishChannel(world, thread ? "THREAD_UPDATE" : "CHANNEL_UPDATE", channel);
  return channel;
}

function type(world: World, call: Call) {
  const channel = visibleChannel(world, idOf(call, "channel_id"));
  if (takesMessages(channel)) demand(world, channel, writing(channel));
  world.publish({
    name: "TYPING_START",
    data: {
      channel_id: channel.id,
      user_id: world.application.botId,
      timestamp: Math.floor(Date.now() / 1_000),
      ...(channel.guildId === undefined ? {} : { guild_id: channel.guildId }),
    },
    intent: channel.guildId ? Intent.GuildMessageTyping : Intent.DirectMessageTyping,
    channelId: channel.id,
    ...(channel.guildId === undefined ? {} : { guildId: channel.guildId }),
  });
  return DONE;
}
