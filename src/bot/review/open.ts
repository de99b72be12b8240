import { namedIn } from "../card/named.ts";
import type { Select } from "../feature.ts";
import { OPEN } from "./buttons.ts";
import { reviewCard } from "./card.ts";

/** The menu under `/reviews`: a review's card, for the moderator alone, to be decided on as on the one in the channel. */
export const openReview: Select = {
  action: OPEN,
  audience: "moderators",
  execute: ({ values: [id] }, actor, services) => ({
    defer: "private",
    later: async () => ({
      ...reviewCard(await namedIn(id, actor, services.store.reviews), services, actor.locale),
      private: true,
    }),
  }),
};
