import type { PagePlace } from "../../retrieval/index.ts";
import type { Actor } from "../discord/actor.ts";
import { parseCustomId } from "../discord/custom-id.ts";
import { staleButton } from "../discord/errors.ts";
import type { PressOutcome } from "../discord/reply.ts";
import { shownIn } from "../discord/shown.ts";
import { excerptsOfButton, soughtOfButton } from "../excerpt/of-button.ts";
import { recallAll, type Sought } from "../excerpt/sought.ts";
import { mustBeShown } from "../excerpt/withheld.ts";
import type { Button, Press, Services } from "../feature.ts";
import { pageNumber } from "../page-number.ts";
import { besideMenu } from "./beside-menu.ts";
import { BACK, NEXT_PAGE, NEXT_PLACE, PREVIOUS_PAGE, PREVIOUS_PLACE, TO_A_PLACE } from "./buttons.ts";
import { fitsPage } from "./places.ts";
import { pageReply } from "./render.ts";
import { pageOfPlace, tourOf } from "./tour.ts";

/** Every button that turns a page. */
export const turningButtons: readonly Button[] = [
  {
    ...PREVIOUS_PAGE,
    audience: "members",
    execute: (press, actor, services) => turnPage("before", press, actor, services),
  },
  {
    ...NEXT_PAGE,
    audience: "members",
    execute: (press, actor, services) => turnPage("after", press, actor, services),
  },
  { ...PREVIOUS_PLACE, audience: "members", execute: goToPlace },
  { ...NEXT_PLACE, audience: "members", execute: goToPlace },
  { ...BACK, audience: "members", execute: goToPlace },
];

/** Through the reading. What is in bold is remembered by the buttons beside it. */
function turnPage(to: PagePlace, press: Press, actor: Actor, services: Services): PressOutcome {
  const { library, wholeLibrary } = services;
  const { passageIds, parameters, message } = press;
  const [present] = excerptsOfButton(passageIds, library, message);
  const page = present && library.page(present.passageId, to, fitsPage);
  if (page === undefined) {
    const withheld = present && wholeLibrary.page(present.passageId, to, fitsPage);
    mustBeShown(withheld ? [withheld.excerpt.passageId] : [], library);
    throw staleButton();
  }
  const excerpts = recallAll(besides(press), library);
  const tour = tourOf(excerpts.length > 0 ? excerpts : [page.excerpt], pageNumber(parameters[0]), library);
  return besideMenu(press, pageReply(page, tour, library, actor), library);
}

/** Through the excerpts. */
function goToPlace(press: Press, actor: Actor, { library }: Services): PressOutcome {
  const { passageIds, parameters, message } = press;
  const [place, ...marks] = parameters;
  const sought = soughtOfButton({ passageIds, parameters: marks, message }, library);
  const tour = tourOf(sought, pageNumber(place), library);
  return besideMenu(press, pageReply(pageOfPlace(tour), tour, library, actor), library);
}

function besides({ message }: Press): Sought {
  const parsed = shownIn(message).buttons.flatMap(({ customId }) => parseCustomId(customId) ?? []);
  const found = parsed.find(({ action }) => TO_A_PLACE.some((one) => one.action === action));
  return { passageIds: found?.passageIds ?? [], parameters: found?.parameters.slice(1) ?? [] };
}
