import { isAwaited } from "../card/awaited.ts";
import { moveCards } from "../card/moving.ts";
import { asTheyStand, postingMissing } from "../card/posting.ts";
import type { Job, Recovery } from "../feature.ts";
import { postCard } from "./card-post.ts";
import { deliver } from "./deliver.ts";

/**
 * Does what a process that ended has left undone, or what could not be done when it was its time: a card for what waits without
 * one, or with one where moderators look no more, word to the asker of what is decided.
 */
export const finishReviews: Recovery = async (services) => {
  const { reviews } = services.store;
  const postMissing = postingMissing(postCard, services);
  for await (const review of asTheyStand(await reviews.unfinished(), reviews)) {
    const { card, decision, deliveredAt } = review;
    if (decision === null && card === null) await postMissing(review);
    else if (decision !== null && deliveredAt === null && isAwaited(decision))
      await deliver(review, services);
  }
  await moveCards(postCard, reviews, services);
};

export const finishingReviews: Job = {
  name: "reviews left unfinished",
  everyMs: 600_000,
  run: finishReviews,
};
