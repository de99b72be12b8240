import type { Actor } from "./actor.ts";
import { UserError } from "./errors.ts";
import { words } from "./words.ts";

/** For whom something is. Discord's own setting for commands can be changed by a server, and buttons have none. */
export type Audience = "members" | "moderators";

/**
 * Lets through whom something is for.
 *
 * @throws UserError for everyone else, before anything has been done.
 */
export function admit(audience: Audience, actor: Actor): void {
  if (isFor(audience, actor)) return;
  throw new UserError("moderators-only", (locale) => {
    const { moderatorsOnly, permissions } = words(locale);
    return moderatorsOnly(permissions["Manage Server"]);
  });
}

export function isFor(audience: Audience, { isModerator }: Actor): boolean {
  return audience === "members" || isModerator;
}
