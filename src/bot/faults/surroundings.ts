import { type Guild, type GuildBasedChannel, PermissionFlagsBits as P } from "discord.js";
import type { ChannelSettings } from "../../store/index.ts";
import { lacking, type PermissionName } from "../discord/permissions.ts";
import type { Services } from "../feature.ts";
import type { ChannelFacts, Surroundings } from "./faults.ts";

/**
 * Looks at what settings depend on, in what Discord has told of the server; nothing is asked for.
 *
 * @param channelId of the channel whose settings they are; `null` for a whole server
 */
export function surroundingsOf(
  guild: Guild | null,
  channelId: string | null,
  { replyIn }: Pick<ChannelSettings, "replyIn">,
  { library, readsMessages, standing }: Services,
): Surroundings {
  const moderatorChannelId = guild === null ? null : standing.server(guild.id).moderatorChannelId;
  const channel = channelId === null ? undefined : guild?.channels.cache.get(channelId);
  return {
    readsMessages,
    readings: library.readings().map(({ name }) => name),
    hasPassage: (id) => library.passage(id) !== undefined,
    hasRole: (id) => guild === null || guild.roles.cache.has(id),
    channel: channel && factsOf(channel, neededIn(channel, { replyIn })),
    moderators: moderatorChannelId === null ? undefined : factsOfId(guild, moderatorChannelId),
  };
}

/** What Ibid finds of a channel that it posts to; undefined where nothing is known of the server. */
export function factsOfId(guild: Guild | null, channelId: string): ChannelFacts | undefined {
  if (guild === null) return undefined;
  const channel = guild.channels.cache.get(channelId);
  return channel === undefined ? "gone" : factsOf(channel, TO_POST);
}

const TO_POST: readonly PermissionName[] = [
  "View Channel",
  "Send Messages",
  "Embed Links",
  "Read Message History",
];

/** What Ibid needs in a channel to answer there, in its threads and with files too. */
export function neededIn(
  channel: GuildBasedChannel,
  { replyIn }: Pick<ChannelSettings, "replyIn">,
): readonly PermissionName[] {
  const always: readonly PermissionName[] = [
    "View Channel",
    "Send Messages in Threads",
    "Embed Links",
    "Attach Files",
    "Read Message History",
  ];
  // Members open the posts of a forum, and Ibid answers in them.
  if (channel.isThreadOnly()) return always;
  return ["Send Messages", ...always, ...(replyIn === "thread" ? (["Create Public Threads"] as const) : [])];
}

/** What Ibid finds of a channel where it needs these permissions. */
export function factsOf(channel: GuildBasedChannel, needed: readonly PermissionName[]): ChannelFacts {
  const { guild, client } = channel;
  const inThread = channel.isThread();
  const permissions = inThread
    ? [
        ...needed.filter((name) => name !== "Send Messages" && name !== "Create Public Threads"),
        "Send Messages in Threads" as const,
      ]
    : needed;
  const everyone = channel.permissionsFor(guild.roles.everyone);
  return {
    lacks: lacking(channel.permissionsFor(client.user), [...new Set(permissions)]),
    isOpenToAll: everyone?.has(P.ViewChannel) ?? false,
  };
}
