import { contextReply } from "../context/render.ts";
import { excerptsOfButton } from "../excerpt/of-button.ts";
import type { Select } from "../feature.ts";
import { CHOOSE } from "./menu.ts";

/** A menu of passages: the chosen one in its context, with ways to cite it, for the one who chose. */
export const choosePassage: Select = {
  action: CHOOSE,
  audience: "members",
  execute: ({ values, message }, actor, { library }) =>
    contextReply(excerptsOfButton(values.slice(0, 1), library, message), library, actor),
};
