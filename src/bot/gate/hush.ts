import { deleteAnswer } from "../delete/button.ts";
import { parseCustomId } from "../discord/custom-id.ts";
import type { Deferred, PressOutcome, Reply, ReplyButton } from "../discord/reply.ts";
import { share } from "../share/button.ts";
import { notForAll } from "./refusal.ts";

/**
 * The outcome as it may be where Ibid answers privately only: whoever used it sees it alone, and cannot share it. What changes a message
 * that is there already changes it still.
 *
 * @throws UserError for what would be a public message besides
 */
export function hushed<O extends PressOutcome>(outcome: O): O {
  if ("thread" in outcome) return { ...outcome, reply: alone(outcome.reply) };
  if ("form" in outcome || "delete" in outcome) return outcome;
  if ("update" in outcome) {
    if (outcome.post !== undefined) throw notForAll();
    return outcome;
  }
  if (!("later" in outcome)) return { ...outcome, ...alone(outcome) };
  if (outcome.defer === "update") return outcome;
  const { later } = outcome;
  return { ...outcome, defer: "private", later: async () => alone(await later()) };
}

/**
 * What would change a message that everyone sees becomes a reply to whoever pressed, alone; everything else stays as it is.
 *
 * @throws UserError for what would be a public message besides
 */
export function aside<O extends PressOutcome>(outcome: O): O | Reply | Deferred {
  if ("update" in outcome) {
    if (outcome.post !== undefined) throw notForAll();
    return alone(outcome.update);
  }
  if (!("later" in outcome) || outcome.defer !== "update") return outcome;
  const { later } = outcome;
  return { defer: "private", later: async () => alone(await later()) };
}

function alone(reply: Reply): Reply {
  const { buttons } = reply;
  return { ...reply, ...(buttons && { buttons: buttons.filter(isForOne) }), private: true };
}

/** Nobody needs to delete what they alone see. */
function isForOne({ customId }: ReplyButton): boolean {
  const action = parseCustomId(customId)?.action;
  return action !== share.action && action !== deleteAnswer.action;
}
