import { namedIn } from "../card/named.ts";
import { deedOf } from "../deed.ts";
import { staleButton } from "../discord/errors.ts";
import { lostPassages } from "../excerpt/lost.ts";
import type { Button } from "../feature.ts";
import { removedForModerators } from "../removal/removed.ts";
import { refuseTooMany, teach } from "../teach/teach.ts";
import { TEACH } from "./buttons.ts";
import { isRemovedSince, reviewCard } from "./card.ts";
import { refreshCard } from "./card-post.ts";
import { lostToTeach, toTeach } from "./lesson.ts";

/** **Teach**: what was approved for one asker becomes the answer for everyone who asks so in this server. */
export const teachReview: Button = {
  ...TEACH,
  audience: "moderators",
  execute: ({ parameters: [id], message }, actor, services) => ({
    defer: "update",
    later: async () => {
      const review = await namedIn(id, actor, services.store.reviews);
      const { guildId, question } = review;
      const passageIds = toTeach(review);
      if (passageIds.length === 0) throw staleButton();
      if (isRemovedSince(review, services)) {
        await refreshCard(review, services);
        throw removedForModerators(services.commands);
      }
      const lost = lostToTeach(review, services.library);
      if (lost.length > 0) {
        await refreshCard(review, services);
        throw lostPassages(lost, services.library, []);
      }
      refuseTooMany(question, passageIds, guildId, services.lessons);
      const by = deedOf(actor);
      for (const passageId of passageIds) await teach(question, passageId, by, services);
      if (review.card?.messageId !== message.id) await refreshCard(review, services);
      return reviewCard(review, services, services.posts.localeOf(guildId));
    },
  }),
};
