import type { PressOutcome, Reply } from "../discord/reply.ts";
import { shownIn } from "../discord/shown.ts";
import type { Press } from "../feature.ts";
import { inPlace } from "../in-place.ts";

/** Shows something instead of what a private message shows; its menu stays. */
export function besideMenu({ isPrivate, message }: Press, reply: Reply): PressOutcome {
  const select = isPrivate ? shownIn(message).select : undefined;
  return inPlace(isPrivate, { ...(select !== undefined && { select }), ...reply });
}
