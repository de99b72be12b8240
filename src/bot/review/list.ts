import { listReply, questionOption } from "../card/list.ts";
import { serverOf } from "../deed.ts";
import type { Actor } from "../discord/actor.ts";
import type { Reply } from "../discord/reply.ts";
import type { Services } from "../feature.ts";
import type { Turning } from "../page-buttons.ts";
import { NEXT, OPEN, PREVIOUS } from "./buttons.ts";
import { reviewLine } from "./review-line.ts";
import { words } from "./words.ts";

/** A page of what waits in the server, oldest first. */
export async function listReviews(
  page: number,
  actor: Actor,
  { store }: Pick<Services, "store">,
): Promise<Reply> {
  const { locale } = actor;
  const all = await store.reviews.waiting(serverOf(actor));
  const { nothingWaits, waiting, open, noText } = words(locale);
  return listReply(
    {
      all,
      nothing: nothingWaits,
      count: waiting(all.length),
      line: (review) => reviewLine(review, locale),
      turning: TURNING,
      menu: { action: OPEN, placeholder: open, option: (review) => questionOption(review, noText) },
    },
    page,
    locale,
  );
}

const TURNING: Turning = {
  previous: PREVIOUS,
  next: NEXT,
  about: (page) => ({ parameters: [String(page)] }),
};
