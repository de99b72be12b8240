import { answerKey } from "../answer-key.ts";
import { namedIn } from "../card/named.ts";
import { passageChoice } from "../card/passage-choice.ts";
import { staleButton, UserError } from "../discord/errors.ts";
import type { Button, Select } from "../feature.ts";
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
      const { question } = unanswered;
      const { choosing: content, choosePlaceholder: placeholder } = words(actor.locale);
      const menu = { action: CHOSEN, id: unanswered.id, placeholder };
      const choice = passageChoice({ question, content, menu }, services.library);
      if (choice !== undefined) return choice;
      throw new UserError("nothing-close", (locale) => words(locale).nothingClose);
    },
  }),
};

/** The menu: the passage that is chosen answers the question from now on. */
export const chosenForUnanswered: Select = {
  action: CHOSEN,
  audience: "moderators",
  execute: ({ parameters: [id], values: [passageId] }, actor, services) => ({
    defer: "update",
    later: async () => {
      const unanswered = await namedIn(id, actor, services.store.unanswered);
      if (passageId === undefined || services.library.passage(passageId) === undefined) throw staleButton();
      const key = answerKey(unanswered.question, [passageId]);
      return settle(unanswered, { state: "taught", passageId, answerKey: key }, actor, services);
    },
  }),
};
