import type { Actor } from "../discord/actor.ts";
import { type Audience, admit } from "../discord/audience.ts";
import type { PressOutcome } from "../discord/reply.ts";
import type { Services } from "../feature.ts";
import { hushed } from "./hush.ts";
import { refused } from "./refusal.ts";

/**
 * Runs a handler for whoever may use it. Whoever it is not for, is muted or does too much at once is told so, and it does not run; what
 * members get where Ibid is off, they get alone. Moderators at their work are not held up.
 *
 * @throws UserError as well as what the handler throws
 */
export function letIn<O extends PressOutcome>(
  what: "command" | "press",
  { audience }: { readonly audience: Audience },
  actor: Actor,
  { gate, standing, commands }: Services,
  handle: () => O,
): O {
  admit(audience, actor);
  if (audience === "moderators") return handle();
  const refusal = gate.enter(actor, what);
  if (refusal !== undefined) throw refused(refusal, commands);
  const outcome = handle();
  return standing.channel(actor).mode === "off" ? hushed(outcome) : outcome;
}
