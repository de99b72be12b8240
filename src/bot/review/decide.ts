import type { Review, Verdict } from "../../store/index.ts";
import { answerKey } from "../answer-key.ts";
import { deedOf } from "../deed.ts";
import type { Actor } from "../discord/actor.ts";
import { staleButton, UserError } from "../discord/errors.ts";
import type { Post } from "../discord/posts.ts";
import type { Services } from "../feature.ts";
import { countDecision } from "../insights/count.ts";
import { isRemoved, removedForModerators } from "../removal/removed.ts";
import { reviewCard } from "./card.ts";
import { refreshCard } from "./card-post.ts";
import { decisionLine } from "./decision-line.ts";
import { deliver } from "./deliver.ts";
import { words } from "./words.ts";

/**
 * Decides on a review, once: tells the asker, and every card that shows it.
 *
 * @returns what the message that the moderator acts on is to show now
 * @throws UserError for whoever comes second, with what was decided; for whoever approves what moderators have removed
 */
export async function decide(
  review: Review,
  verdict: Verdict,
  actor: Actor,
  services: Services,
): Promise<Post> {
  const { commands, log, posts, store } = services;
  const { id, guildId, question } = review;
  if (verdict.state === "approved" && isRemoved({ question, ...verdict }, guildId, services)) {
    refuseDecided(review);
    await refreshCard(review, services);
    throw removedForModerators(commands);
  }
  const deed = deedOf(actor);
  const decided = await store.reviews.decide(id, verdict, deed);
  if (decided === undefined) throw staleButton();
  if (!decided.won) {
    await refreshCard(decided.review, services);
    throw lateFor(decided.review);
  }
  log.info({ review: id, state: decided.review.state }, "a review was decided");
  const { channelId, decision } = decided.review;
  countDecision(decision?.passageIds ?? [], { guildId, channelId }, services);
  const settled = await deliver(decided.review, services);
  return reviewCard(settled, services, posts.localeOf(guildId));
}

/** To show the asker these passages. */
export function approvalOf({ question }: Review, passageIds: readonly string[]): Verdict {
  return { state: "approved", passageIds, answerKey: answerKey(question, passageIds) };
}

/** @throws UserError where it has been decided already */
export function refuseDecided(review: Review): void {
  if (review.decision !== null) throw lateFor(review);
}

function lateFor(review: Review): UserError {
  return new UserError("decided-already", (locale) => words(locale).late(decisionLine(review, locale)), {
    review: review.id,
  });
}
