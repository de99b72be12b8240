import { takeDown } from "../discord/posts.ts";
import type { Job, Recovery, Services } from "../feature.ts";

type Needs = Pick<Services, "log" | "posts" | "store">;

/**
 * Takes down what must stand no longer. Above all what still shows what was deleted: it can no longer be read from the store, so no message
 * must show it either.
 *
 * @param guildId the server; every one when absent
 * @returns how many of them still stand
 */
export async function takeDownStrays(services: Needs, guildId?: string): Promise<number> {
  const { log, posts, store } = services;
  let left = 0;
  for (const place of await store.keeping.strays(guildId)) {
    try {
      await takeDown(place, posts);
    } catch (error) {
      left += 1;
      log.warn(
        { err: error, channel: place.channelId },
        "a message that must stand no longer cannot be taken down",
      );
      continue;
    }
    await store.keeping.strayGone(place);
  }
  return left;
}

/** What a process that ended has left standing, or what could not be taken down when it was its time. */
export const finishStrays: Recovery = async (services) => void (await takeDownStrays(services));

export const finishingStrays: Job = {
  name: "messages that must stand no longer",
  everyMs: 600_000,
  run: finishStrays,
};
