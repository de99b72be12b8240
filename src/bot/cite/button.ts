import { excerptsOfButton } from "../excerpt/of-button.ts";
import type { Button } from "../feature.ts";
import { citeReply } from "./render.ts";

/** **Cite**: the reference of each excerpt, to be copied, and all that is needed to check it. */
export const cite: Button = {
  action: "cite",
  label: "Cite",
  execute: (passageIds, { library }) => citeReply(excerptsOfButton(passageIds, library), library),
};
