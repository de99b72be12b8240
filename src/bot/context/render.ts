import type { Excerpt, Library, Page } from "../../retrieval/index.ts";
import { buttonFor } from "../button.ts";
import { cite } from "../cite/button.ts";
import type { Actor } from "../discord/actor.ts";
import { MOST_PASSAGES } from "../discord/custom-id.ts";
import type { Reply, ReplyButton } from "../discord/reply.ts";
import { quotationEmbeds } from "../excerpt/render.ts";
import { rememberAll } from "../excerpt/sought.ts";
import { pageButtons } from "../page-buttons.ts";
import { shareOrDelete } from "../share-or-delete.ts";
import { BACK, NEXT_PAGE, NEXT_PLACE, PREVIOUS_PAGE, PREVIOUS_PLACE } from "./buttons.ts";
import { markOn } from "./places.ts";
import { pageOfPlace, type Tour, tourOf } from "./tour.ts";
import { words } from "./words.ts";

/** The first of the places where the excerpts stand, in its surroundings, for the one who asks. */
export function contextReply(excerpts: readonly Excerpt[], library: Library, actor: Actor): Reply {
  const tour = tourOf(excerpts, 0, library);
  return pageReply(pageOfPlace(tour), tour, library, actor);
}

/**
 * A page of a reading, with what stands on it of the tour's excerpts in bold, and the ways on: page by page through the reading,
 * place by place through the excerpts.
 */
export function pageReply(page: Page, tour: Tour, library: Library, actor: Actor): Reply {
  const { locale } = actor;
  const { excerpt } = page;
  const { place, readToHere } = words(locale);
  const bold = tour.excerpts.flatMap((one) => {
    const mark = markOn(page, one);
    return mark === undefined ? [] : [mark.range];
  });
  return {
    content: [
      ...(tour.places.length > 1 ? [place(tour.at + 1, tour.places.length)] : []),
      ...(page.furtherOn ? [`-# ${readToHere}`] : []),
    ].join("\n"),
    embeds: quotationEmbeds([{ text: excerpt.text, bold, excerpt }], library.readings(), locale),
    buttons: [
      ...readingOn(page, tour, actor),
      ...placeButtons(page, tour, actor),
      buttonFor(cite, locale, { passageIds: toCite(page, tour) }),
      ...shareOrDelete(actor, true),
    ],
    private: true,
  };
}

function readingOn(
  { excerpt, isFirst, isLast }: Page,
  { at }: Tour,
  { locale }: Actor,
): readonly ReplyButton[] {
  const about = { passageIds: [excerpt.passageId], parameters: [String(at)] };
  return [
    { ...buttonFor(PREVIOUS_PAGE, locale, about), isDisabled: isFirst },
    { ...buttonFor(NEXT_PAGE, locale, about), isDisabled: isLast },
  ];
}

/** They remember the excerpts for the page buttons, too, so they are there even where they cannot be pressed. */
function placeButtons(page: Page, tour: Tour, { locale }: Actor): readonly ReplyButton[] {
  const { excerpts, places, at } = tour;
  const sought = rememberAll(excerpts);
  const about = (place: number) => ({ ...sought, parameters: [String(place), ...sought.parameters] });
  if (places.length > 1) {
    const turning = { previous: PREVIOUS_PLACE, next: NEXT_PLACE, about };
    return pageButtons({ page: at, pages: places.length }, turning, locale);
  }
  const isThere = pageOfPlace(tour).excerpt.passageId === page.excerpt.passageId;
  return [{ ...buttonFor(BACK, locale, about(0)), isDisabled: isThere }];
}

/** What was sought and is seen here; on a page without any of it, the page. */
function toCite(page: Page, { excerpts }: Tour): readonly string[] {
  const seen = excerpts.filter((one) => markOn(page, one) !== undefined);
  return (seen.length > 0 ? seen : [page.excerpt]).slice(0, MOST_PASSAGES).map(({ passageId }) => passageId);
}
