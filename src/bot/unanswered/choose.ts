import type { Excerpt, Library } from "../../retrieval/index.ts";
import { namedIn } from "../card/named.ts";
import { toCustomId } from "../discord/custom-id.ts";
import { staleButton, UserError } from "../discord/errors.ts";
import { LIMITS } from "../discord/limits.ts";
import type { Reply } from "../discord/reply.ts";
import { candidatesFor } from "../excerpt/for-question.ts";
import { passageOptions } from "../excerpt/passage-options.ts";
import type { Button, Select } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { CHOOSE, CHOSEN } from "./buttons.ts";
import { refuseSettled, settle } from "./settle.ts";
import { words } from "./words.ts";

/** **Choose passage**: a menu of what comes nearest, for the moderator alone. */
export const chooseForUnanswered: Button = {
  ...CHOOSE,
  audience: "moderators",
  execute: ({ parameters: [id] }, actor, services) => ({
    defer: "private",
    later: async () => {
      const unanswered = await namedIn(id, actor, services.store.unanswered);
      refuseSettled(unanswered);
      const { library } = services;
      const candidates = candidatesFor(unanswered.question, [], library, LIMITS.selectOptions);
      if (candidates.length === 0) {
        throw new UserError("nothing-close", (locale) => words(locale).nothingClose);
      }
      return menuReply(unanswered.id, candidates, library, actor.locale);
    },
  }),
};

/** The menu: the passage that is chosen answers the question from now on. */
export const chosenForUnanswered: Select = {
  action: CHOSEN,
  audience: "moderators",
  execute: ({ parameters: [id], values: [passageId], message }, actor, services) => ({
    defer: "update",
    later: async () => {
      const unanswered = await namedIn(id, actor, services.store.unanswered);
      if (passageId === undefined || services.library.passage(passageId) === undefined) throw staleButton();
      return settle(unanswered, { state: "taught", passageId }, message, actor, services);
    },
  }),
};

function menuReply(id: string, candidates: readonly Excerpt[], library: Library, locale: Locale): Reply {
  const { choosing, choosePlaceholder } = words(locale);
  return {
    content: choosing,
    select: {
      customId: toCustomId({ action: CHOSEN, parameters: [id] }),
      placeholder: choosePlaceholder,
      options: passageOptions(candidates, library.readings()),
    },
    private: true,
  };
}
