import { namedIn } from "../card/named.ts";
import { UserError } from "../discord/errors.ts";
import type { Button } from "../feature.ts";
import { APPROVE } from "./buttons.ts";
import { approvalOf, decide, refuseDecided } from "./decide.ts";
import { words } from "./words.ts";

/** **Approve**: the asker gets what was proposed, as the card shows it. */
export const approve: Button = {
  ...APPROVE,
  audience: "moderators",
  execute: ({ parameters: [id] }, actor, services) => ({
    defer: "update",
    later: async () => {
      const review = await namedIn(id, actor, services.store.reviews);
      const { proposed } = review;
      const isWhole = proposed.every((one) => services.library.passage(one) !== undefined);
      // Part of it is not what was proposed, and nothing is no answer.
      if (proposed.length === 0 || !isWhole) {
        refuseDecided(review);
        throw new UserError("changed-proposal", (locale) => words(locale).changed);
      }
      return decide(review, approvalOf(review, proposed), actor, services);
    },
  }),
};
