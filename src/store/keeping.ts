import { deleteTexts } from "./expired-texts.ts";
import { forgetMember } from "./forget-member.ts";
import type { Keeping } from "./interface/keeping.ts";
import { dataOf } from "./member-data.ts";
import { type Db, inServer, record } from "./writing.ts";

export function createKeeping(db: Db): Keeping {
  return {
    memberData: (guildId, userId) =>
      db.transaction().execute((transaction) => dataOf(transaction, guildId, userId)),
    deleteMember: (userId, by) =>
      inServer(db, by.guildId, async (transaction) => {
        const { reviews, unanswered, complaints, copies } = await dataOf(transaction, by.guildId, userId);
        const promises = await forgetMember(transaction, by.guildId, userId);
        // Where nothing was kept, nothing is on record: else anyone could fill it.
        if (reviews.length + unanswered.length + complaints.length + copies === 0) return promises;
        // The record of a deletion must not keep the id of whoever wanted to be forgotten.
        const actorId = by.actorId === userId ? null : by.actorId;
        await record(transaction, { action: "member-data-deleted", target: "" }, { ...by, actorId });
        return promises;
      }),
    strays: (guildId) =>
      db
        .selectFrom("stray_messages")
        .$if(guildId !== undefined, (query) => query.where("guild_id", "=", guildId ?? ""))
        .select(["channel_id as channelId", "message_id as messageId"])
        .orderBy("message_id")
        .execute(),
    async strayGone({ messageId }) {
      await db.deleteFrom("stray_messages").where("message_id", "=", messageId).execute();
    },
    expireTexts: (guildId, decidedBefore, by) =>
      inServer(db, guildId, async (transaction) => {
        const count = await deleteTexts(transaction, guildId, decidedBefore, by.at);
        const line = { action: "texts-expired", target: guildId, after: { count } } as const;
        if (count > 0) await record(transaction, line, { ...by, guildId });
        return count;
      }),
    async left(guildId, at) {
      await db
        .updateTable("servers")
        .set({ left_at: at })
        .where("id", "=", guildId)
        .where("left_at", "is", null)
        .execute();
    },
    async back(guildId) {
      await db
        .updateTable("servers")
        .set({ left_at: null })
        .where("id", "=", guildId)
        .where("left_at", "is not", null)
        .execute();
    },
    async deleteLeft(leftBefore) {
      const gone = await db.deleteFrom("servers").where("left_at", "<", leftBefore).returning("id").execute();
      return gone.map(({ id }) => id);
    },
    async guilds() {
      const rows = await db
        .selectFrom("servers")
        .where("left_at", "is", null)
        .select("id")
        .orderBy("id")
        .execute();
      return rows.map(({ id }) => id);
    },
  };
}
