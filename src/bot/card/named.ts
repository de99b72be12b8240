import type { Actor } from "../discord/actor.ts";
import { staleButton } from "../discord/errors.ts";

/**
 * What a custom id or an option names, in the server of whoever acts.
 *
 * @throws UserError where there is none: the id may be forged, or another server's
 */
export async function namedIn<T>(
  id: string | undefined,
  { guildId }: Pick<Actor, "guildId">,
  kept: { find(guildId: string, id: string): Promise<T | undefined> },
): Promise<T> {
  const found = id === undefined || guildId === null ? undefined : await kept.find(guildId, id);
  if (found === undefined) throw staleButton();
  return found;
}
