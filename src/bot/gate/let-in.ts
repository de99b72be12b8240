import type { Actor } from "../discord/actor.ts";
import { type Audience, admit } from "../discord/audience.ts";
import type { PressOutcome } from "../discord/reply.ts";
import type { Services } from "../feature.ts";
import { forModerators } from "../settings/services-here.ts";
import { hushed } from "./hush.ts";
import { refused } from "./refusal.ts";

/**
 * Runs a handler for whoever may use it. Whoever it is not for, is muted or does too much at once is told so, and it does not run; what
 * members get where Ibid is off, they get alone. Moderators at their work are not held up, and see all of the readings.
 *
 * @throws UserError as well as what the handler throws
 */
export function letIn<O extends PressOutcome>(
  what: "command" | "press",
  { audience, isOpenToMuted }: LetIn,
  actor: Actor,
  services: Services,
  handle: (own: Services) => O,
): O {
  const { gate, standing, commands } = services;
  admit(audience, actor);
  if (audience === "moderators") return handle(forModerators(services));
  const refusal = gate.enter(actor, what, isOpenToMuted);
  if (refusal !== undefined) throw refused(refusal, commands);
  const outcome = handle(services);
  const { mode, review } = standing.channel(actor);
  // What moderators have not seen is for one alone where they want to see it first; what a review has approved is shown by itself.
  return mode === "off" || (review && what === "command") ? hushed(outcome) : outcome;
}

interface LetIn {
  readonly audience: Audience;
  readonly isOpenToMuted?: true;
}
