import { ChannelType, type Message, PermissionFlagsBits as P } from "discord.js";
import type { Actor } from "../discord/actor.ts";
import type { Standing } from "../standing/standing.ts";

/**
 * Ids of channels of this server where a message of the same member would be answered: those that moderators have set up first, then the
 * others, as they stand in the server.
 */
export function channelsThatAnswer(
  { guild, member, client }: Message,
  { guildId, roleIds }: Actor,
  standing: Standing,
): readonly string[] {
  if (guild === null || guildId === null || member === null) return [];
  const own = standing.ownSettings(guildId);
  const answering = guild.channels.cache.filter(({ id, type }) => {
    if (!ASKED_IN.has(type)) return false;
    const { mode, roleId } = standing.channel({ guildId, channelId: id, parentId: null });
    const isHeard = mode === "mentions" || mode === "auto";
    return isHeard && (roleId === null || roleIds.includes(roleId));
  });
  const open = answering.filter((channel) =>
    [member, client.user].every((who) => channel.permissionsFor(who)?.has([P.ViewChannel, P.SendMessages])),
  );
  return [...open.values()]
    .map((channel) => ({ id: channel.id, place: "rawPosition" in channel ? channel.rawPosition : 0 }))
    .sort((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)) || a.place - b.place)
    .map(({ id }) => id);
}

const ASKED_IN: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
]);
