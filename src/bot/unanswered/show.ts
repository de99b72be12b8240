import { namedIn } from "../card/named.ts";
import { staleButton, UserError } from "../discord/errors.ts";
import type { Button } from "../feature.ts";
import { forModerators } from "../settings/services-here.ts";
import { SHOW } from "./buttons.ts";
import { outcomeReply } from "./told.ts";
import { words } from "./words.ts";

/** **Show**: what came of someone's question, for them alone, whatever the channel's limits: a moderator chose it. */
export const showOutcome: Button = {
  ...SHOW,
  audience: "members",
  execute: ({ parameters: [id] }, actor, services) => ({
    defer: "private",
    later: async () => {
      const unanswered = await namedIn(id, actor, services.store.unanswered);
      if (unanswered.askerId !== actor.userId) {
        throw new UserError("not-yours", (locale) => words(locale).notYours);
      }
      if (unanswered.settlement === null) throw staleButton();
      return outcomeReply(unanswered, forModerators(services), actor.locale, true);
    },
  }),
};
