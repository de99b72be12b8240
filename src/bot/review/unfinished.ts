import { postingMissing } from "../card/posting.ts";
import type { Job, Recovery } from "../feature.ts";
import { postCard } from "./card-post.ts";
import { deliver } from "./deliver.ts";

/**
 * Does what a process that ended has left undone, or what could not be done when it was its time: a card for what waits without
 * one, word to the asker of what is decided.
 */
export const finishReviews: Recovery = async (services) => {
  const postMissing = postingMissing(postCard, services);
  for (const review of await services.store.reviews.unfinished()) {
    if (review.decision !== null) await deliver(review, services);
    else await postMissing(review);
  }
};

export const finishingReviews: Job = {
  name: "reviews left unfinished",
  everyMs: 600_000,
  run: finishReviews,
};
