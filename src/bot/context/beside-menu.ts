import type { Library } from "../../retrieval/index.ts";
import type { PressOutcome, Reply } from "../discord/reply.ts";
import { shownIn } from "../discord/shown.ts";
import { whyWithheld } from "../excerpt/withheld.ts";
import type { Press } from "../feature.ts";
import { inPlace } from "../in-place.ts";

/** Shows something instead of what a private message shows; its menu stays, as far as the channel still shows what it offers. */
export function besideMenu({ isPrivate, message }: Press, reply: Reply, library: Library): PressOutcome {
  const select = isPrivate ? shownIn(message).select : undefined;
  const options = select?.options.filter(({ value }) => whyWithheld([value], library) === undefined) ?? [];
  return inPlace(isPrivate, {
    ...(select && options.length > 0 && { select: { ...select, options } }),
    ...reply,
  });
}
