import type { Review } from "../../store/index.ts";
import { asTheyStand, cardPosting } from "../card/posting.ts";
import type { Services } from "../feature.ts";
import { reviewCard } from "./card.ts";

/** Shows moderators a review, and what has become of it. */
export const { postCard, refreshCard } = cardPosting<Review>({
  name: "review",
  nonce: "card",
  unposted: "a review waits, and there is no channel for moderators",
  draw: reviewCard,
  posted: ({ reviews }, { guildId, id }, card) => reviews.cardPosted(guildId, id, card),
  isDue: ({ decision }) => decision !== null,
});

/** The same for what waits and proposes any of these passages: whether it can be approved may have changed. */
export async function refreshWaiting(
  guildId: string,
  passageIds: readonly string[],
  services: Services,
): Promise<void> {
  const { reviews } = services.store;
  const waiting = await reviews.waiting(guildId);
  const touched = waiting.filter(({ proposed }) => proposed.some((id) => passageIds.includes(id)));
  for await (const review of asTheyStand(touched, reviews)) await refreshCard(review, services);
}
