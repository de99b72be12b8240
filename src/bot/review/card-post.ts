import type { Review } from "../../store/index.ts";
import { PostFailure } from "../discord/posts.ts";
import type { Services } from "../feature.ts";
import { reviewCard } from "./card.ts";

type Needs = Pick<Services, "library" | "lessons" | "log" | "posts" | "standing" | "store">;

/**
 * Shows a review to the moderators. False where they have no channel that Ibid can write in: it then waits for one. What fails
 * otherwise is logged and tried again. Never rejects.
 */
export async function postCard(review: Review, services: Needs): Promise<boolean> {
  const { log, posts, standing, store } = services;
  const { id, guildId } = review;
  const { moderatorChannelId } = standing.server(guildId);
  if (moderatorChannelId === null) {
    log.warn({ review: id, server: guildId }, "a review waits, and there is no channel for moderators");
    return false;
  }
  try {
    const card = reviewCard(review, services, posts.localeOf(guildId));
    await store.reviews.cardPosted(id, await posts.post(moderatorChannelId, card, { nonce: `card-${id}` }));
    return true;
  } catch (error) {
    const problem = error instanceof PostFailure ? error.problem : undefined;
    log.warn({ err: error, review: id, problem, channel: moderatorChannelId }, "a card cannot be posted");
    return problem === undefined;
  }
}

/** Makes the card show what the review has become. A card that is gone stays gone. Never rejects. */
export async function refreshCard(review: Review, services: Needs): Promise<void> {
  const { log, posts } = services;
  if (review.card === null) return;
  try {
    await posts.edit(review.card, reviewCard(review, services, posts.localeOf(review.guildId)));
  } catch (error) {
    log.warn({ err: error, review: review.id }, "a card cannot be changed");
  }
}
