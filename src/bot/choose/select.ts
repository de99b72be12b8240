import { buttonFor } from "../button.ts";
import { cite } from "../cite/button.ts";
import { contextReply } from "../context/render.ts";
import { excerptsOfButton } from "../excerpt/of-button.ts";
import type { Select } from "../feature.ts";
import { shareOrDelete } from "../share-or-delete.ts";
import { CHOOSE } from "./menu.ts";

/** A menu of passages: the chosen one in its context and with its citation, for the one who chose. */
export const choosePassage: Select = {
  action: CHOOSE,
  execute({ values }, actor, { library }) {
    const excerpts = excerptsOfButton(values.slice(0, 1), library);
    const passageIds = excerpts.map(({ passageId }) => passageId);
    return {
      ...contextReply(excerpts, library, actor.locale),
      buttons: [buttonFor(cite, actor.locale, { passageIds }), ...shareOrDelete(actor, true)],
    };
  },
};
