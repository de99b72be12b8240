import { namedIn } from "../card/named.ts";
import { passageChoice } from "../card/passage-choice.ts";
import { MOST_PASSAGES } from "../discord/custom-id.ts";
import { staleButton, UserError } from "../discord/errors.ts";
import type { Button, Select } from "../feature.ts";
import { CHOOSE, CHOSEN } from "./buttons.ts";
import { approvalOf, decide, refuseDecided } from "./decide.ts";
import { words } from "./words.ts";

/** **Choose passages**: a menu of what comes nearest, for the moderator alone. */
export const choosePassages: Button = {
  ...CHOOSE,
  audience: "moderators",
  execute: ({ parameters: [id] }, actor, services) => ({
    defer: "private",
    later: async () => {
      const review = await namedIn(id, actor, services.store.reviews);
      refuseDecided(review);
      const { question, proposed } = review;
      const { choosing: content, choosePlaceholder: placeholder } = words(actor.locale);
      const menu = { action: CHOSEN, id: review.id, placeholder, most: MOST_PASSAGES };
      const choice = passageChoice({ question, proposed, content, menu }, services.library);
      if (choice !== undefined) return choice;
      throw new UserError("nothing-to-choose", (locale) => words(locale).nothingToChoose);
    },
  }),
};

/** The menu: what is chosen in it is what the asker gets. */
export const chosenPassages: Select = {
  action: CHOSEN,
  audience: "moderators",
  execute: ({ parameters: [id], values }, actor, services) => ({
    defer: "update",
    later: async () => {
      const review = await namedIn(id, actor, services.store.reviews);
      const passageIds = [...new Set(values)].slice(0, MOST_PASSAGES);
      const areThere = passageIds.every((one) => services.library.passage(one) !== undefined);
      if (passageIds.length === 0 || !areThere) throw staleButton();
      return decide(review, approvalOf(review, passageIds), actor, services);
    },
  }),
};
