import type { PressOutcome, Reply } from "../discord/reply.ts";
import type { Press } from "../feature.ts";
import { shownIn } from "../share/shown.ts";

/**
 * Shows something instead of what a private message shows; its menu stays. A message that others see as well is turned for nobody
 * else: who presses gets a message alone.
 */
export function inPlace({ isPrivate, message }: Press, { private: _, ...reply }: Reply): PressOutcome {
  if (!isPrivate) return { ...reply, private: true };
  const { select } = shownIn(message);
  return { update: { ...(select !== undefined && { select }), ...reply } };
}
