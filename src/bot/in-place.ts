import type { PressOutcome, Reply } from "./discord/reply.ts";

/**
 * Shows something instead of what a message shows, where the message is one's own to turn. One that others see as well is turned for
 * nobody else: who presses gets a message alone.
 */
export function inPlace(isTheirs: boolean, { private: _, ...reply }: Reply): PressOutcome {
  return isTheirs ? { update: reply } : { ...reply, private: true };
}
