import { soughtOfButton } from "../excerpt/of-button.ts";
import { REMEMBERING } from "../excerpt/remembering.ts";
import type { Button } from "../feature.ts";
import { citations } from "./render.ts";
import { words } from "./words.ts";

/** **Cite**: the reference of each excerpt, to be copied, all that is needed to check it, and a menu of styles. */
export const cite: Button = {
  action: REMEMBERING.cite,
  audience: "members",
  label: (locale) => words(locale).cite,
  execute: (press, actor, { library }) => ({
    ...citations(soughtOfButton(press, library), "line", library, actor),
    private: true,
  }),
};
