import type { Review } from "../../store/index.ts";
import type { Actor } from "../discord/actor.ts";
import { toCustomId } from "../discord/custom-id.ts";
import { LIMITS } from "../discord/limits.ts";
import { plainLine } from "../discord/plain-line.ts";
import type { Reply, ReplySelect } from "../discord/reply.ts";
import type { Services } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { pageButtons, type Turning } from "../page-buttons.ts";
import { sliceOf } from "../slice.ts";
import { NEXT, OPEN, PREVIOUS } from "./buttons.ts";
import { reviewLine } from "./review-line.ts";
import { words } from "./words.ts";

/** A page of what waits in the server, oldest first, with a menu to open one: also one whose card could not be posted, or is gone. */
export async function listReviews(
  page: number,
  { guildId, locale }: Actor,
  { store }: Pick<Services, "store">,
): Promise<Reply> {
  const waiting = guildId === null ? [] : await store.reviews.waiting(guildId);
  const said = words(locale);
  if (waiting.length === 0) return { content: said.nothingWaits, embeds: [], buttons: [], private: true };
  const slice = sliceOf(waiting, REVIEWS_ON_PAGE, page);
  const count = said.waiting(waiting.length);
  return {
    content: slice.pages === 1 ? count : `${count} · ${slice.page + 1}/${slice.pages}`,
    embeds: [{ description: slice.shown.map((review) => reviewLine(review, locale)).join("\n") }],
    buttons: pageButtons(slice, TURNING, locale),
    select: menu(slice.shown, locale),
    private: true,
  };
}

const TURNING: Turning = {
  previous: PREVIOUS,
  next: NEXT,
  about: (page) => ({ parameters: [String(page)] }),
};

const REVIEWS_ON_PAGE = 10;

function menu(waiting: readonly Review[], locale: Locale): ReplySelect {
  const { noText, open } = words(locale);
  return {
    customId: toCustomId({ action: OPEN }),
    placeholder: open,
    options: waiting.map(({ id, question }) => ({
      label: plainLine(question, LIMITS.selectLabel, noText),
      value: id,
    })),
  };
}
