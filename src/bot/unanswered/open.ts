import { namedIn } from "../card/named.ts";
import type { Select } from "../feature.ts";
import { OPEN } from "./buttons.ts";
import { unansweredCard } from "./card.ts";

/** The menu under `/unanswered`: a question's card, for the moderator alone, to be acted on as on the one in the channel. */
export const openUnanswered: Select = {
  action: OPEN,
  audience: "moderators",
  execute: ({ values: [id] }, actor, services) => ({
    defer: "private",
    later: async () => ({
      ...unansweredCard(await namedIn(id, actor, services.store.unanswered), services.library, actor.locale),
      private: true,
    }),
  }),
};
