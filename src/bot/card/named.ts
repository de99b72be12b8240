import type { Actor } from "../discord/actor.ts";
import { staleButton, type UserError } from "../discord/errors.ts";

/**
 * What a custom id or an option names, in the server of whoever acts.
 *
 * @param missing what to say where there is none: the id may be forged, mistyped, or another server's
 * @throws UserError that one
 */
export async function namedIn<T>(
  id: string | undefined,
  { guildId }: Pick<Actor, "guildId">,
  kept: { find(guildId: string, id: string): Promise<T | undefined> },
  missing: () => UserError = staleButton,
): Promise<T> {
  const found = id === undefined || guildId === null ? undefined : await kept.find(guildId, id);
  if (found === undefined) throw missing();
  return found;
}
