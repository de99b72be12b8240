import { cardPosting } from "../card/posting.ts";
import type { Services } from "../feature.ts";
import { reviewCard } from "./card.ts";

/** Shows moderators a review, and what has become of it. */
export const { postCard, refreshCard } = cardPosting({
  name: "review",
  nonce: "card",
  unposted: "a review waits, and there is no channel for moderators",
  draw: reviewCard,
  posted: ({ reviews }, id, card) => reviews.cardPosted(id, card),
});

/** The same for what waits and proposes any of these passages: whether it can be approved may have changed. */
export async function refreshWaiting(
  guildId: string,
  passageIds: readonly string[],
  services: Services,
): Promise<void> {
  const waiting = await services.store.reviews.waiting(guildId);
  const touched = waiting.filter(({ proposed }) => proposed.some((id) => passageIds.includes(id)));
  for (const review of touched) await refreshCard(review, services);
}
