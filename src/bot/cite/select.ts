import { staleButton } from "../discord/errors.ts";
import { soughtOfButton } from "../excerpt/of-button.ts";
import type { Select } from "../feature.ts";
import { inPlace } from "../in-place.ts";
import { citations } from "./render.ts";
import { styleOf } from "./style.ts";
import { CHOOSE_STYLE } from "./style-menu.ts";

/**
 * The menu of styles under citations: the same citations in another style, in the same message. Where they have been shared,
 * the message is everyone's, and whoever chooses gets one of their own.
 */
export const chooseStyle: Select = {
  action: CHOOSE_STYLE,
  audience: "members",
  execute(choice, actor, { library }) {
    const {
      values: [chosen],
      isPrivate,
    } = choice;
    const style = styleOf(chosen);
    if (style === undefined) throw staleButton();
    const restyled = citations(soughtOfButton(choice, library), style, library, actor);
    return inPlace(isPrivate, restyled);
  },
};
