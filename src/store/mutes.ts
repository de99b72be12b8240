import type { MuteStore } from "./interface/mutes.ts";
import { type Db, inServer, record } from "./writing.ts";

export function createMutes(db: Db): Omit<MuteStore, "all"> {
  return {
    set: (userId, until, by) =>
      inServer(db, by.guildId, async (transaction) => {
        const before = await take(transaction, by.guildId, userId);
        await transaction
          .insertInto("mutes")
          .values({ guild_id: by.guildId, user_id: userId, muted_until: until })
          .execute();
        const line = { action: "member-muted", target: userId, before, after: { until } } as const;
        await record(transaction, line, by);
        return { guildId: by.guildId, userId, until };
      }),
    lift: (userId, by) =>
      inServer(db, by.guildId, async (transaction) => {
        const before = await take(transaction, by.guildId, userId);
        if (before === undefined || before.until <= by.at) return false;
        await record(transaction, { action: "member-unmuted", target: userId, before }, by);
        return true;
      }),
  };
}

async function take(
  db: Db,
  guildId: string,
  userId: string,
): Promise<{ readonly until: number } | undefined> {
  return await db
    .deleteFrom("mutes")
    .where("guild_id", "=", guildId)
    .where("user_id", "=", userId)
    .returning("muted_until as until")
    .executeTakeFirst();
}
