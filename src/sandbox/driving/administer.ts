import { ClientRefusal } from "../client-refusal.ts";
import type { Place } from "../place-types.ts";
import { removeChannel as remove } from "../world/channels.ts";
import { addBot, isBotIn, removeBot } from "../world/membership.ts";
import type { Guild, World } from "../world/world.ts";

/** A moderator removes the bot from a guild. */
export function kick(world: World, { id }: { readonly id: string }): void {
  const guild = guildOf(world, id);
  if (!isBotIn(world, guild)) throw new ClientRefusal(`The bot is not in ${guild.name}.`);
  removeBot(world, guild);
}

/** A moderator adds the bot to a guild. */
export function invite(world: World, { id }: { readonly id: string }): void {
  const guild = guildOf(world, id);
  if (isBotIn(world, guild)) throw new ClientRefusal(`The bot is in ${guild.name} already.`);
  addBot(world, guild);
}

/** A moderator deletes a channel or a thread. */
export function removeChannel(world: World, place: Place): void {
  const channel = world.channels.get(place.id);
  if (channel?.guildId === undefined) throw new ClientRefusal(`There is no channel #${place.name}.`);
  remove(world, channel);
}

function guildOf(world: World, id: string): Guild {
  const guild = world.guilds.get(id);
  if (!guild) throw new ClientRefusal(`There is no guild with the id ${id}.`);
  return guild;
}
