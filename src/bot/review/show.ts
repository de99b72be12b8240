import { namedIn } from "../card/named.ts";
import { staleButton, UserError } from "../discord/errors.ts";
import type { Button } from "../feature.ts";
import { forModerators } from "../settings/services-here.ts";
import { SHOW } from "./buttons.ts";
import { decisionReply } from "./decision-reply.ts";
import { words } from "./words.ts";

/** **Show answer**: what was decided on someone's question, for them alone, whatever the channel's limits: moderators chose it. Nothing before it has been decided. */
export const showAnswer: Button = {
  ...SHOW,
  audience: "members",
  execute: ({ parameters: [id] }, actor, services) => ({
    defer: "private",
    later: async () => {
      const review = await namedIn(id, actor, services.store.reviews);
      if (review.askerId !== actor.userId) {
        throw new UserError("not-yours", (locale) => words(locale).notYours);
      }
      if (review.decision === null) throw staleButton();
      return decisionReply(review, forModerators(services), { isPrivate: true, namesAsker: false });
    },
  }),
};
