import { cardPosting } from "../card/posting.ts";
import { reviewCard } from "./card.ts";

/** Shows moderators a review, and what has become of it. */
export const { postCard, refreshCard } = cardPosting({
  name: "review",
  nonce: "card",
  unposted: "a review waits, and there is no channel for moderators",
  draw: reviewCard,
  posted: ({ reviews }, id, card) => reviews.cardPosted(id, card),
});
