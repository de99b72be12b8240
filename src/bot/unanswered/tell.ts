import type { Unanswered } from "../../store/index.ts";
import { PostFailure } from "../discord/posts.ts";
import type { Services } from "../feature.ts";
import { isForgotten, isOfForgotten } from "../privacy/forgotten.ts";
import { takeDownStrays } from "../privacy/strays.ts";
import { noteShown } from "../removal/note-shown.ts";
import { isUntold } from "./settlement-lines.ts";
import { outcomeNotice, outcomeReply } from "./told.ts";

type Needs = Pick<Services, "lessons" | "library" | "log" | "posts" | "standing" | "store">;

/**
 * Tells the asker in the channel where they asked what came of their question, if there is anything to tell; where others must not read
 * it, or Ibid may not show it, that something did. It is the one message that notifies them. Never rejects: what cannot be told now
 * is tried again.
 *
 * @returns the question as it then stands
 */
export async function tell(unanswered: Unanswered, services: Needs): Promise<Unanswered> {
  const { log, store } = services;
  if (!isUntold(unanswered)) return unanswered;
  const { id, channelId } = unanswered;
  try {
    const isTold = await post(unanswered, services);
    const now = await store.unanswered.find(unanswered.guildId, id);
    // Whoever has been forgotten meanwhile is told nothing any more, and what shows it is taken down already.
    if (isOfForgotten(now)) return now ?? unanswered;
    if (!isTold) {
      log.warn({ unanswered: id, channel: channelId }, "an asker cannot be told what came of a question");
      return unanswered;
    }
    const toldAt = Date.now();
    await store.unanswered.told(id, toldAt);
    return { ...unanswered, toldAt };
  } catch (error) {
    log.error({ err: error, unanswered: id }, "failed to tell an asker what came of a question");
    return unanswered;
  }
}

async function post(unanswered: Unanswered, services: Needs): Promise<boolean> {
  const { posts, store } = services;
  const { id, guildId, channelId, askerId, isPrivate } = unanswered;
  const locale = posts.localeOf(guildId);
  const notice = outcomeNotice(unanswered, locale);
  const replies = isPrivate ? [notice] : [outcomeReply(unanswered, services, locale, false), notice];
  for (const reply of replies) {
    if (await isForgotten(unanswered, store.unanswered)) return false;
    try {
      const place = await posts.post(channelId, reply, { nonce: `settled-${id}`, notify: askerId });
      if (await store.unanswered.answerPosted(guildId, id, place))
        await noteShown(guildId, services)(reply, place);
      else await takeDownStrays(services, guildId);
      return true;
    } catch (error) {
      if (!(error instanceof PostFailure)) throw error;
    }
  }
  return false;
}
