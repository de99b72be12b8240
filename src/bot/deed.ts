import type { Deed } from "../store/index.ts";
import type { Actor } from "./discord/actor.ts";

type Doer = Pick<Actor, "guildId" | "userId">;

/**
 * What someone does now, as it goes on record.
 *
 * @throws TypeError in a direct message, where nobody moderates: the dispatcher lets no moderators' handler run there
 */
export function deedOf(actor: Doer): Deed {
  return { guildId: serverOf(actor), actorId: actor.userId, at: Date.now() };
}

/** The server that someone moderates; as `deedOf`. */
export function serverOf({ guildId }: Pick<Actor, "guildId">): string {
  if (guildId === null) throw new TypeError("a moderator is always in a server");
  return guildId;
}
