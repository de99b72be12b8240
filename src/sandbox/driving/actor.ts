import { PermissionFlagsBits as P } from "discord-api-types/v10";
import type { Context } from "../act-types.ts";
import { ClientRefusal } from "../client-refusal.ts";
import { has, permissionsIn } from "../permissions.ts";
import type { People, Person, Places } from "../place-types.ts";
import { openDm } from "../world/channels.ts";
import type { Channel, User, World } from "../world/world.ts";

/** A world, and who is meant in it when nothing is said. */
export interface Stage {
  readonly world: World;
  readonly people: People;
  readonly places: Places;
}

/** Who acts, and where. */
export interface Actor {
  readonly user: User;
  readonly channel: Channel;
  readonly locale: string;
}

/** The user and the channel of a context. Throws ClientRefusal when that user does not see that channel. */
export function actorOf({ world, people, places }: Stage, context: Context = {}): Actor {
  const user = userOf(world, context.user ?? people.member);
  const where = context.channel ?? places.study.channels.study;
  const channel = where === "dm" ? openDm(world, user) : world.channels.get(where.id);
  if (!channel || !has(permissionsIn(world, user.id, channel), P.ViewChannel)) {
    throw new ClientRefusal(
      `${user.globalName} sees no such channel as ${where === "dm" ? "the DM" : `#${where.name}`}.`,
    );
  }
  return { user, channel, locale: context.locale ?? "en-GB" };
}

function userOf(world: World, person: Person): User {
  const user = world.users.get(person.id);
  if (!user) throw new ClientRefusal(`There is nobody with the id ${person.id}.`);
  return user;
}

/** Throws ClientRefusal unless the user has every one of these permissions there. */
export function need(
  world: World,
  { user, channel }: Actor,
  words: string,
  ...needed: readonly bigint[]
): void {
  if (has(permissionsIn(world, user.id, channel), ...needed)) return;
  throw new ClientRefusal(`${user.globalName} may not ${words} in #${channel.name}.`);
}
