import { GatewayIntentBits as Intent, PermissionFlagsBits as P } from "discord-api-types/v10";
import { presentGuildCreate } from "./present-guild.ts";
import type { Guild, World } from "./world.ts";

/** What the application asks for when it is invited. */
export const BOT_PERMISSIONS =
  P.ViewChannel |
  P.SendMessages |
  P.SendMessagesInThreads |
  P.CreatePublicThreads |
  P.EmbedLinks |
  P.AttachFiles |
  P.ReadMessageHistory;

export function isBotIn(world: World, guild: Guild): boolean {
  return guild.members.has(world.application.botId);
}

/** The bot is made to leave, and its role goes with it. It is told that the guild is gone, not that it is down. */
export function removeBot(world: World, guild: Guild): void {
  guild.members.delete(world.application.botId);
  for (const { id, botId } of guild.roles.values()) {
    if (botId === world.application.botId) guild.roles.delete(id);
  }
  world.publish({
    name: "GUILD_DELETE",
    data: { id: guild.id },
    intent: Intent.Guilds,
    guildId: guild.id,
  });
  world.changes.notify();
}

/** The bot is invited, and gets a role of its own: a new one, of which the channels' overwrites know nothing. */
export function addBot(world: World, guild: Guild): void {
  const { botId, name } = world.application;
  const role = {
    id: world.ids.next(),
    name,
    permissions: BOT_PERMISSIONS,
    position: guild.roles.size,
    mentionable: false,
    botId,
  };
  guild.roles.set(role.id, role);
  guild.members.set(botId, { userId: botId, roles: [role.id], joinedAt: Date.now() });
  world.publish({
    name: "GUILD_CREATE",
    data: presentGuildCreate(world, guild, false),
    intent: Intent.Guilds,
    guildId: guild.id,
  });
  world.changes.notify();
}
