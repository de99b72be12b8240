import type { Unanswered, UnansweredOutcome } from "../../store/index.ts";
import { deedOf } from "../deed.ts";
import type { Actor } from "../discord/actor.ts";
import { staleButton, UserError } from "../discord/errors.ts";
import type { Post } from "../discord/posts.ts";
import type { Services } from "../feature.ts";
import { countChosen } from "../insights/count.ts";
import { isRemoved, removedForModerators } from "../removal/removed.ts";
import { refuseTooMany } from "../teach/teach.ts";
import { unansweredCard } from "./card.ts";
import { refreshCard } from "./card-post.ts";
import { settlementLines } from "./settlement-lines.ts";
import { tell } from "./tell.ts";
import { words } from "./words.ts";

/**
 * Settles a question, once: ties it to its passage or closes it, tells the asker what there is to tell, and the card.
 *
 * @returns what the message that the moderator acts on is to show now
 * @throws UserError for whoever comes second, with what was done; where a server has taught too much to teach this, and where moderators
 * have removed this answer
 */
export async function settle(
  unanswered: Unanswered,
  outcome: UnansweredOutcome,
  actor: Actor,
  services: Services,
): Promise<Post> {
  const { lessons, library, log, posts, store } = services;
  const { id, guildId, channelId } = unanswered;
  if (outcome.state === "taught") refuseUnteachable(unanswered, outcome.passageId, services);
  const deed = deedOf(actor);
  const settled = await store.unanswered.settle(id, outcome, deed);
  if (settled === undefined) throw staleButton();
  if (!settled.won) {
    await refreshCard(settled.unanswered, services);
    throw lateFor(settled.unanswered);
  }
  log.info({ unanswered: id, state: outcome.state }, "a question was settled");
  // It is among what is stored already: this lets the readings of this process know, too.
  if (outcome.state === "taught") {
    await lessons.teach(settled.unanswered.question, outcome.passageId, deed);
    countChosen(outcome.passageId, { guildId, channelId }, services);
  }
  const now = await tell(settled.unanswered, services);
  // Also where the moderator acts on it: only what is changed here is known to be shown.
  await refreshCard(now, services);
  return unansweredCard(now, library, posts.localeOf(guildId));
}

/** What is settled already is told below, whatever else may be wrong with it. */
function refuseUnteachable(unanswered: Unanswered, passageId: string, services: Services): void {
  const { question, guildId, settlement } = unanswered;
  if (settlement !== null) return;
  const { commands, lessons } = services;
  refuseTooMany(question, [passageId], guildId, lessons);
  if (isRemoved({ question, passageIds: [passageId] }, guildId, services))
    throw removedForModerators(commands);
}

/** @throws UserError where it has been settled already */
export function refuseSettled(unanswered: Unanswered): void {
  if (unanswered.settlement !== null) throw lateFor(unanswered);
}

function lateFor(unanswered: Unanswered): UserError {
  const about = { unanswered: unanswered.id };
  return new UserError(
    "settled-already",
    (locale) => words(locale).late(settlementLines(unanswered, locale).join("\n")),
    about,
  );
}
