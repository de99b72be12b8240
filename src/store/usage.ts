import { z } from "zod";
import type { UsageStore } from "./interface/usage.ts";
import { type Db, inServer } from "./writing.ts";

export function createUsage(db: Db): UsageStore {
  return {
    count: ({ guildId, channelId, day, status, passageIds }) =>
      inServer(db, guildId, async (transaction) => {
        if (status !== null) {
          await transaction
            .insertInto("usage_days")
            .values({ guild_id: guildId, channel_id: channelId, day, status, times: 1 })
            .onConflict((one) =>
              one
                .columns(["guild_id", "day", "channel_id", "status"])
                .doUpdateSet((eb) => ({ times: eb("usage_days.times", "+", 1) })),
            )
            .execute();
        }
        for (const passage_id of new Set(passageIds)) {
          await transaction
            .insertInto("usage_passages")
            .values({ guild_id: guildId, day, passage_id, times: 1 })
            .onConflict((one) =>
              one
                .columns(["guild_id", "day", "passage_id"])
                .doUpdateSet((eb) => ({ times: eb("usage_passages.times", "+", 1) })),
            )
            .execute();
        }
      }),
    async since(guildId, day) {
      const days = db.selectFrom("usage_days").where("guild_id", "=", guildId).where("day", ">=", day);
      const byDay = await days
        .select((eb) => ["day", "status", eb.fn.sum<number>("times").as("count")])
        .groupBy(["day", "status"])
        .orderBy("day")
        .orderBy("status")
        .execute();
      const byChannel = await days
        .select((eb) => ["channel_id as channelId", "status", eb.fn.sum<number>("times").as("count")])
        .groupBy(["channel_id", "status"])
        .orderBy("channel_id")
        .orderBy("status")
        .execute();
      const byPassage = await db
        .selectFrom("usage_passages")
        .where("guild_id", "=", guildId)
        .where("day", ">=", day)
        .select((eb) => ["passage_id as passageId", eb.fn.sum<number>("times").as("count")])
        .groupBy("passage_id")
        .orderBy("count", "desc")
        .orderBy("passage_id")
        .execute();
      const withStatus = <T extends { readonly status: string }>(row: T) => ({
        ...row,
        status: STATUS.parse(row.status),
      });
      return { byDay: byDay.map(withStatus), byChannel: byChannel.map(withStatus), byPassage };
    },
  };
}

const STATUS = z.enum(["answered", "related", "nothing"]);
