import { excerptsOfButton } from "../excerpt/of-button.ts";
import type { Button } from "../feature.ts";
import { closestReply } from "./render.ts";
import { words } from "./words.ts";

/** **Closest passages**: what the readings have instead, for the one who asks. */
export const closest: Button = {
  action: "closest",
  audience: "members",
  label: (locale) => words(locale).closest,
  execute: ({ passageIds, message }, { locale }, { library }) =>
    closestReply(excerptsOfButton(passageIds, library, message), library, locale),
};
