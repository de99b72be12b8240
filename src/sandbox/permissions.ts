import { ChannelType, PermissionFlagsBits as P } from "discord-api-types/v10";
import type { Channel, Guild, Overwrite, World } from "./world/world.ts";

const EVERYTHING = Object.values(P).reduce((all, bit) => all | bit, 0n);

/** What a user and a bot may do in a DM with each other. */
const IN_DM =
  P.ViewChannel |
  P.SendMessages |
  P.EmbedLinks |
  P.AttachFiles |
  P.AddReactions |
  P.ReadMessageHistory |
  P.UseExternalEmojis |
  P.UseApplicationCommands;

/**
 * What a user may do in a channel, by the algorithm of Discord's documentation ("Permission Hierarchy") and with its
 * implicit rules: who cannot see a channel can do nothing in it, who cannot write can neither ping everyone nor attach.
 * A thread has the permissions of its parent.
 */
export function permissionsIn(world: World, userId: string, channel: Channel): bigint {
  if (!channel.guildId)
    return channel.recipientId === userId || world.application.botId === userId ? IN_DM : 0n;
  const guild = world.guilds.get(channel.guildId);
  if (!guild) return 0n;
  const base = guildPermissions(guild, userId);
  if ((base & P.Administrator) !== 0n) return EVERYTHING;
  const ruling = channel.thread && channel.parentId ? world.channels.get(channel.parentId) : channel;
  const roles = guild.members.get(userId)?.roles ?? [];
  return withImplicit(
    overwritten(base, guild.id, userId, roles, ruling?.overwrites ?? []),
    Boolean(channel.thread),
  );
}

/** What a user may do in a guild before its channels have their say; nothing for who is not a member. */
export function guildPermissions(guild: Guild, userId: string): bigint {
  const member = guild.members.get(userId);
  if (!member) return 0n;
  if (guild.ownerId === userId) return EVERYTHING;
  let granted = guild.roles.get(guild.id)?.permissions ?? 0n;
  for (const id of member.roles) granted |= guild.roles.get(id)?.permissions ?? 0n;
  return (granted & P.Administrator) !== 0n ? EVERYTHING : granted;
}

export function has(permissions: bigint, ...needed: readonly bigint[]): boolean {
  return needed.every((bit) => (permissions & bit) === bit);
}

/** The permission that lets one write there. */
export function writing(channel: Channel): bigint {
  return channel.thread ? P.SendMessagesInThreads : P.SendMessages;
}

/** Whether messages can be written there at all: a forum has posts only, a category nothing. */
export function takesMessages(channel: Channel): boolean {
  return ![ChannelType.GuildForum, ChannelType.GuildMedia, ChannelType.GuildCategory].includes(channel.type);
}

function overwritten(
  base: bigint,
  guildId: string,
  userId: string,
  roles: readonly string[],
  overwrites: readonly Overwrite[],
): bigint {
  const apply = (granted: bigint, those: readonly Overwrite[]) => {
    const deny = those.reduce((bits, one) => bits | one.deny, 0n);
    const allow = those.reduce((bits, one) => bits | one.allow, 0n);
    return (granted & ~deny) | allow;
  };
  const everyone = overwrites.filter(({ id }) => id === guildId);
  const ofRoles = overwrites.filter(
    ({ id, type }) => type === "role" && id !== guildId && roles.includes(id),
  );
  const own = overwrites.filter(({ id, type }) => type === "member" && id === userId);
  return apply(apply(apply(base, everyone), ofRoles), own);
}

function withImplicit(granted: bigint, isThread: boolean): bigint {
  if (!has(granted, P.ViewChannel)) return 0n;
  const writes = isThread ? P.SendMessagesInThreads : P.SendMessages;
  if (has(granted, writes)) return granted;
  return granted & ~(P.MentionEveryone | P.SendTTSMessages | P.AttachFiles | P.EmbedLinks | P.SendMessages);
}
