import { serverOf } from "../deed.ts";
import type { Actor } from "../discord/actor.ts";
import type { PressOutcome } from "../discord/reply.ts";
import type { Button, Press, Services } from "../feature.ts";
import { inPlace } from "../in-place.ts";
import { pageNumber } from "../page-number.ts";
import { NEXT_LESSONS, PREVIOUS_LESSONS } from "./buttons.ts";
import { lessonsReply } from "./list.ts";

/** **Previous page** and **Next page** of what was taught. */
export const lessonPages: readonly Button[] = [PREVIOUS_LESSONS, NEXT_LESSONS].map((one) => ({
  ...one,
  audience: "moderators",
  execute: turn,
}));

/** The page is that of the server where the button is pressed, whatever server the message came from. */
function turn(
  { parameters: [page], isPrivate }: Press,
  actor: Actor,
  { lessons, library }: Services,
): PressOutcome {
  return inPlace(isPrivate, lessonsReply(pageNumber(page), lessons.of(serverOf(actor)), library, actor));
}
