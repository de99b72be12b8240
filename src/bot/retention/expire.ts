import { DAY } from "../day.ts";
import type { Job, Recovery } from "../feature.ts";

/** Deletes the texts that each server has kept for as long as it wants to. A server where that fails keeps no other waiting. */
export const expireTexts: Recovery = async ({ log, standing, store }) => {
  for (const guildId of await store.keeping.guilds()) {
    const at = Date.now();
    const before = at - standing.server(guildId).retentionDays * DAY;
    try {
      const count = await store.keeping.expireTexts(guildId, before, { guildId, actorId: null, at });
      if (count > 0) log.info({ server: guildId, count }, "deleted texts that were kept long enough");
    } catch (error) {
      log.error({ err: error, server: guildId }, "texts that were kept long enough could not be deleted");
    }
  }
};

export const expiringTexts: Job = {
  name: "deleting texts that were kept long enough",
  everyMs: 3_600_000,
  run: expireTexts,
};
