import type { MessagePlace, Review } from "../../store/index.ts";
import { LIMITS } from "../discord/limits.ts";
import { PostFailure, takeDown } from "../discord/posts.ts";
import type { Reply } from "../discord/reply.ts";
import type { Services } from "../feature.ts";
import { isForgotten, isOfForgotten } from "../privacy/forgotten.ts";
import { takeDownStrays } from "../privacy/strays.ts";
import { noteShown } from "../removal/note-shown.ts";
import { refreshCard } from "./card-post.ts";
import { decisionNotice, decisionReply } from "./decision-reply.ts";

type Needs = Pick<Services, "lessons" | "library" | "log" | "posts" | "standing" | "store">;

/**
 * Tells the asker what was decided, and shows it on the card: where they see what they asked, else in the channel. What cannot be told
 * now stays undelivered and is tried again. Never rejects.
 *
 * @returns the review as it then stands
 */
export async function deliver(review: Review, services: Needs): Promise<Review> {
  const { log, store } = services;
  try {
    const isTold = await tell(review, services);
    const now = await store.reviews.find(review.guildId, review.id);
    // Whoever has been forgotten meanwhile is told nothing any more, and what shows it is taken down already.
    if (isOfForgotten(now)) return now ?? review;
    if (!isTold) {
      log.warn({ review: review.id, channel: review.channelId }, "an asker cannot be told of a decision");
      await refreshCard(review, services);
      return review;
    }
    const told = { ...review, deliveredAt: Date.now() };
    // Only what is undelivered is found by the next process: one that ends here leaves it the card, too.
    await refreshCard(told, services);
    await store.reviews.delivered(told.id, told.deliveredAt);
    return told;
  } catch (error) {
    log.error({ err: error, review: review.id }, "failed to tell an asker of a decision");
    // It is decided all the same, and the card must not go on offering to.
    await refreshCard(review, services);
    return review;
  }
}

/** By the first way that works. Each takes its time, in which the asker may have their data deleted. */
async function tell(review: Review, services: Needs): Promise<boolean> {
  for (const way of waysOf(review, services)) {
    if (await isForgotten(review, services.store.reviews)) return false;
    try {
      await way();
      return true;
    } catch (error) {
      if (!(error instanceof PostFailure)) throw error;
      services.log.debug({ review: review.id, problem: error.problem }, "a way to tell an asker is closed");
    }
  }
  return false;
}

type Way = () => Promise<unknown>;

/**
 *     asked by a message     in the place of the line that answered it, else as a message that names the asker
 *     asked by a command     in the private reply while its token lives, else as a message that names the asker
 *
 * Whoever had not asked Ibid is told nothing where there is no answer to show: the line is taken down.
 *
 * Where an answer may not be shown in the channel, because it is private or Ibid may send no embeds, a notice with a button is.
 */
function waysOf(review: Review, services: Needs): readonly Way[] {
  const { channelId, placeholder } = review;
  if (placeholder.kind === "message") {
    const place = { channelId, messageId: placeholder.messageId };
    const reply = decisionReply(review, services, { isPrivate: false, namesAsker: false });
    if (placeholder.isUnprompted && reply.answerKey === undefined)
      return [() => takeDown(place, services.posts)];
    return [
      ...editing(place, [reply, decisionNotice(review)], review, services),
      ...posting(review, services),
    ];
  }
  const isAlive = Date.now() - review.askedAt < LIMITS.tokenLife;
  if (!isAlive) return posting(review, services);
  const reply = decisionReply(review, services, { isPrivate: true, namesAsker: false });
  return [() => services.posts.editPrivate(placeholder, reply), ...posting(review, services)];
}

function editing(
  place: MessagePlace,
  replies: readonly Reply[],
  { guildId }: Review,
  services: Needs,
): readonly Way[] {
  const shown = noteShown(guildId, services);
  return replies.map((reply) => async () => {
    await services.posts.edit(place, reply);
    await shown(reply, place);
  });
}

function posting(review: Review, services: Needs): readonly Way[] {
  const { id, guildId, channelId, askerId, isPrivate } = review;
  const { posts, store } = services;
  const shown = noteShown(guildId, services);
  const reply = decisionReply(review, services, { isPrivate: false, namesAsker: true });
  const notice = decisionNotice(review);
  return (isPrivate ? [notice] : [reply, notice]).map((one) => async () => {
    const place = await posts.post(channelId, one, { nonce: `told-${id}`, notify: askerId });
    if (await store.reviews.answerPosted(guildId, id, place)) await shown(one, place);
    else await takeDownStrays(services, guildId);
  });
}
