import type { AnswerStore } from "./interface/answers.ts";
import { type Db, inServer, record } from "./writing.ts";

export function createAnswers(db: Db): Omit<AnswerStore, "removed"> {
  return {
    shown: (guildId, answerKey, place, at) =>
      inServer(db, guildId, async (transaction) => {
        const what = { guild_id: guildId, answer_key: answerKey, channel_id: place.channelId, shown_at: at };
        await transaction
          .insertInto("shown_answers")
          .values({ message_id: place.messageId, ...what })
          .onConflict((one) => one.column("message_id").doUpdateSet(what))
          .execute();
      }),
    async places(guildId, answerKey) {
      const rows = await db
        .selectFrom("shown_answers")
        .where("guild_id", "=", guildId)
        .where("answer_key", "=", answerKey)
        .select(["channel_id as channelId", "message_id as messageId"])
        .orderBy("shown_at")
        .orderBy("message_id")
        .execute();
      return rows;
    },
    remove: (answerKey, by) =>
      inServer(db, by.guildId, async (transaction) => {
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto("removed_answers")
          .values({ guild_id: by.guildId, answer_key: answerKey, removed_at: by.at })
          .onConflict((one) => one.doNothing())
          .executeTakeFirstOrThrow();
        const won = numInsertedOrUpdatedRows === 1n;
        if (won) await record(transaction, { action: "answer-removed", target: answerKey }, by);
        return won;
      }),
    restore: (answerKey, by) =>
      inServer(db, by.guildId, async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom("removed_answers")
          .where("guild_id", "=", by.guildId)
          .where("answer_key", "=", answerKey)
          .executeTakeFirstOrThrow();
        const won = numDeletedRows === 1n;
        if (won) await record(transaction, { action: "answer-restored", target: answerKey }, by);
        return won;
      }),
    keepCopy: (place, guildId, answerKey, body) =>
      inServer(db, guildId, async (transaction) => {
        const what = { guild_id: guildId, channel_id: place.channelId, answer_key: answerKey, body };
        await transaction
          .insertInto("answer_copies")
          .values({ message_id: place.messageId, ...what })
          .onConflict((one) => one.column("message_id").doUpdateSet(what))
          .execute();
      }),
    async takeCopy(place) {
      const row = await db
        .deleteFrom("answer_copies")
        .where("message_id", "=", place.messageId)
        .where("channel_id", "=", place.channelId)
        .returning("body")
        .executeTakeFirst();
      return row?.body;
    },
  };
}
