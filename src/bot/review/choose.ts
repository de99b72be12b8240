import type { Excerpt } from "../../retrieval/index.ts";
import { namedIn } from "../card/named.ts";
import { MOST_PASSAGES, toCustomId } from "../discord/custom-id.ts";
import { staleButton, UserError } from "../discord/errors.ts";
import { LIMITS } from "../discord/limits.ts";
import type { Reply } from "../discord/reply.ts";
import { candidatesFor } from "../excerpt/for-question.ts";
import { passageOptions } from "../excerpt/passage-options.ts";
import type { Button, Select, Services } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { CHOOSE, CHOSEN } from "./buttons.ts";
import { decide, refuseDecided } from "./decide.ts";
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
      const candidates = candidatesFor(question, proposed, services.library, LIMITS.selectOptions);
      if (candidates.length === 0) {
        throw new UserError("nothing-to-choose", (locale) => words(locale).nothingToChoose);
      }
      return menuReply(review.id, candidates, services, actor.locale);
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
      return decide(review, { state: "approved", passageIds }, actor, services);
    },
  }),
};

function menuReply(
  id: string,
  candidates: readonly Excerpt[],
  { library }: Pick<Services, "library">,
  locale: Locale,
): Reply {
  const { choosing, choosePlaceholder } = words(locale);
  return {
    content: choosing,
    select: {
      customId: toCustomId({ action: CHOSEN, parameters: [id] }),
      placeholder: choosePlaceholder,
      most: MOST_PASSAGES,
      options: passageOptions(candidates, library.readings()),
    },
    private: true,
  };
}
