import { buttonFor } from "./button.ts";
import { deleteButton } from "./delete/button.ts";
import type { Actor } from "./discord/actor.ts";
import type { ReplyButton } from "./discord/reply.ts";
import { share } from "./share/button.ts";

/** What can be done with an answer as a whole: a private one be shared, where there is anyone to share it with; a public one be deleted. */
export function shareOrDelete(actor: Actor, isPrivate: boolean): readonly ReplyButton[] {
  if (!isPrivate) return [deleteButton(actor)];
  return actor.isInServer ? [buttonFor(share, actor.locale, {})] : [];
}
