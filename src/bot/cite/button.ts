import { excerptsOfButton } from "../excerpt/of-button.ts";
import type { Button } from "../feature.ts";
import { citeReply } from "./render.ts";
import { words } from "./words.ts";

/** **Cite**: the reference of each excerpt, to be copied, and all that is needed to check it. */
export const cite: Button = {
  action: "cite",
  label: (locale) => words(locale).cite,
  execute: ({ passageIds, message }, { locale }, { library }) =>
    citeReply(excerptsOfButton(passageIds, library, message), library, locale),
};
