import type { Sending } from "../discord/replies.ts";
import type { Services } from "../feature.ts";
import { finishAnswer } from "./finish.ts";

/** Takes note of public messages that show an answer, once they have been sent. */
export function noteShown(
  guildId: string | null,
  services: Pick<Services, "log" | "posts" | "standing" | "store">,
): Sending["sent"] {
  const { log, standing, store } = services;
  return async ({ answerKey }, place) => {
    if (answerKey === undefined || guildId === null) return;
    try {
      await store.answers.shown(guildId, answerKey, place, Date.now());
      // It may have been removed while it was on its way.
      if (standing.removed(guildId, answerKey) !== undefined)
        await finishAnswer({ guildId, answerKey }, services);
    } catch (error) {
      log.error({ err: error, ...place }, "which answer a message shows could not be noted");
    }
  };
}
