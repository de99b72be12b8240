import type { GuildMember, Interaction, Message } from "discord.js";
import { type Locale, localeOf } from "../locale.ts";
import type { Standing } from "../standing/standing.ts";
import { grants, type PermissionName } from "./permissions.ts";

/** Who does something, where, and what they may do there. */
export interface Actor {
  readonly userId: string;
  /** What Ibid speaks to them. */
  readonly locale: Locale;
  /** False in a direct message. */
  readonly isInServer: boolean;
  /** The server; `null` in a direct message. Whatever an id names is looked for in it, because ids may be forged. */
  readonly guildId: string | null;
  /** The channel or thread; empty where Discord names none. */
  readonly channelId: string;
  /** The channel that a thread belongs to; `null` where it is none. */
  readonly parentId: string | null;
  readonly roleIds: readonly string[];
  /** Has Manage Server, or the role that the server has set. Never in a direct message. */
  readonly isModerator: boolean;
  /** What it takes to write in this channel or thread. */
  readonly toWrite: PermissionName;
  /** Whether Discord lets them do this here: in this channel, with all that applies to it. */
  may(permission: PermissionName): boolean;
}

/** Whoever uses a command or presses a button. Discord sends their permissions along, so nothing has to be looked up. */
export function actorOf(interaction: Interaction, standing: Standing): Actor {
  const { user, locale, channel, channelId, guildId, member, memberPermissions } = interaction;
  const may = (permission: PermissionName) => grants(memberPermissions, permission);
  return {
    userId: user.id,
    locale: localeOf(locale),
    ...placeOf(guildId, channelId ?? "", channel),
    ...rolesOf(guildId, member, may, standing),
    may,
  };
}

/** Whoever wrote a message. Messages do not tell their author's language: the server's stands in for it. */
export function authorOf(message: Message, standing: Standing): Actor {
  const { author, member, channel, channelId, guild } = message;
  const guildId = channel.isDMBased() ? null : channel.guildId;
  const granted = channel.isDMBased() || member === null ? null : channel.permissionsFor(member);
  const may = (permission: PermissionName) => grants(granted, permission);
  return {
    userId: author.id,
    locale: localeOf(guild?.preferredLocale ?? null),
    ...placeOf(guildId, channelId, channel),
    ...rolesOf(guildId, member, may, standing),
    may,
  };
}

type Where = Pick<Actor, "isInServer" | "guildId" | "channelId" | "parentId" | "toWrite">;

function placeOf(guildId: string | null, channelId: string, channel: Interaction["channel"]): Where {
  const thread = channel?.isThread() === true ? channel : undefined;
  return {
    isInServer: guildId !== null,
    guildId,
    channelId,
    parentId: thread?.parentId ?? null,
    toWrite: thread === undefined ? "Send Messages" : "Send Messages in Threads",
  };
}

function rolesOf(
  guildId: string | null,
  member: Interaction["member"],
  may: Actor["may"],
  standing: Standing,
): Pick<Actor, "roleIds" | "isModerator"> {
  if (guildId === null || member === null) return { roleIds: [], isModerator: false };
  const roleIds = isCached(member) ? [...member.roles.cache.keys()] : member.roles;
  const { moderatorRoleId } = standing.server(guildId);
  const hasRole = moderatorRoleId !== null && roleIds.includes(moderatorRoleId);
  return { roleIds, isModerator: hasRole || may("Manage Server") };
}

function isCached(member: NonNullable<Interaction["member"]>): member is GuildMember {
  return !Array.isArray(member.roles);
}
