import { besideMenu } from "../context/beside-menu.ts";
import { contextReply } from "../context/render.ts";
import { excerptsOfButton } from "../excerpt/of-button.ts";
import type { Select } from "../feature.ts";
import { CANDIDATE } from "./candidate-menu.ts";

/** **Another passage**: the chosen candidate instead of the one that is shown. */
export const candidate: Select = {
  action: CANDIDATE,
  audience: "members",
  execute(choice, actor, { library }) {
    const { values, message } = choice;
    return besideMenu(
      choice,
      contextReply(excerptsOfButton(values.slice(0, 1), library, message), library, actor),
      library,
    );
  },
};
