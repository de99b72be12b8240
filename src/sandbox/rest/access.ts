import { PermissionFlagsBits as P } from "discord-api-types/v10";
import { apiError } from "../api-error.ts";
import { has, permissionsIn } from "../permissions.ts";
import { isBotIn } from "../world/membership.ts";
import type { Channel, Guild, Message, World } from "../world/world.ts";

/** A channel that the bot can see. Throws 10003 when there is none, 50001 when the bot cannot see it. */
export function visibleChannel(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw apiError("unknownChannel");
  if (!has(botPermissions(world, channel), P.ViewChannel)) throw apiError("missingAccess");
  return channel;
}

/** A guild that the bot is in. Throws 10004, as for a guild that the bot has never heard of. */
export function ownGuild(world: World, id: string): Guild {
  const guild = world.guilds.get(id);
  if (!guild || !isBotIn(world, guild)) throw apiError("unknownGuild");
  return guild;
}

/** A message in the channel; ephemeral ones are in no channel. Throws 10008. */
export function messageIn(world: World, channel: Channel, id: string): Message {
  const message = world.messages.get(id);
  if (!message || message.channelId !== channel.id || message.ephemeralFor !== undefined)
    throw apiError("unknownMessage");
  return message;
}

/** Throws 50013 unless the bot has every one of the permissions there. */
export function demand(world: World, channel: Channel, ...needed: readonly bigint[]): void {
  if (!has(botPermissions(world, channel), ...needed)) throw apiError("missingPermissions");
}

export function botPermissions(world: World, channel: Channel): bigint {
  return permissionsIn(world, world.application.botId, channel);
}
