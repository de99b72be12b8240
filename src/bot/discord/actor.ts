import type { Interaction, Message } from "discord.js";
import { type Locale, localeOf } from "../locale.ts";
import { grants, type PermissionName } from "./permissions.ts";

/** Who does something, and what they may do where they do it. */
export interface Actor {
  readonly userId: string;
  /** What Ibid speaks to them. */
  readonly locale: Locale;
  /** False in a direct message. */
  readonly isInServer: boolean;
  /** What it takes to write in this channel or thread. */
  readonly toWrite: PermissionName;
  /** Whether Discord lets them do this here: in this channel, with all that applies to it. */
  may(permission: PermissionName): boolean;
}

/** Whoever uses a command or presses a button. Discord sends their permissions along, so nothing has to be looked up. */
export function actorOf({ user, locale, channel, guildId, memberPermissions }: Interaction): Actor {
  return {
    userId: user.id,
    locale: localeOf(locale),
    isInServer: guildId !== null,
    toWrite: channel?.isThread() === true ? "Send Messages in Threads" : "Send Messages",
    may: (permission) => grants(memberPermissions, permission),
  };
}

/** Whoever wrote a message. Messages do not tell their author's language: the server's stands in for it. */
export function authorOf({ author, member, channel, guild }: Message): Actor {
  const isInServer = !channel.isDMBased();
  const granted = isInServer && member !== null ? channel.permissionsFor(member) : null;
  return {
    userId: author.id,
    locale: localeOf(guild?.preferredLocale ?? null),
    isInServer,
    toWrite: channel.isThread() ? "Send Messages in Threads" : "Send Messages",
    may: (permission) => grants(granted, permission),
  };
}
