import type { Unanswered } from "../../store/index.ts";
import { PostFailure } from "../discord/posts.ts";
import type { Services } from "../feature.ts";
import { unansweredCard } from "./card.ts";

type Needs = Pick<Services, "library" | "log" | "posts" | "standing" | "store">;

/**
 * Shows a question to the moderators. False where they have no channel that Ibid can write in: it is then kept and listed. What
 * fails otherwise is logged and tried again. Never rejects.
 */
export async function postCard(unanswered: Unanswered, services: Needs): Promise<boolean> {
  const { library, log, posts, standing, store } = services;
  const { id, guildId } = unanswered;
  const { moderatorChannelId } = standing.server(guildId);
  if (moderatorChannelId === null) return false;
  try {
    const card = unansweredCard(unanswered, library, posts.localeOf(guildId));
    await store.unanswered.cardPosted(id, await posts.post(moderatorChannelId, card, { nonce: `ask-${id}` }));
    return true;
  } catch (error) {
    const problem = error instanceof PostFailure ? error.problem : undefined;
    log.warn({ err: error, unanswered: id, problem, channel: moderatorChannelId }, "a card cannot be posted");
    return problem === undefined;
  }
}

/** Makes the card show what has become of the question. A card that is gone stays gone. Never rejects. */
export async function refreshCard(unanswered: Unanswered, { library, log, posts }: Needs): Promise<void> {
  if (unanswered.card === null) return;
  try {
    await posts.edit(
      unanswered.card,
      unansweredCard(unanswered, library, posts.localeOf(unanswered.guildId)),
    );
  } catch (error) {
    log.warn({ err: error, unanswered: unanswered.id }, "a card cannot be changed");
  }
}
