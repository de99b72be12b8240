import type { AnswerOfServer, AnswerStore, RemovedAnswer, UnfinishedPlace } from "./interface/answers.ts";
import type { Deed } from "./interface/deed.ts";
import type { MessagePlace } from "./interface/reviews.ts";
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
    hidden: (place) => hide(db, place),
    deleted: (place, by) =>
      inServer(db, by.guildId, async (transaction) => {
        await hide(transaction, place);
        const { channelId: target, messageId } = place;
        await record(transaction, { action: "answer-deleted", target, before: { messageId } }, by);
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
    keepCopy: (place, { guildId, answerKey }, { body, bareBody, askerId }, at) =>
      inServer(db, guildId, async (transaction) => {
        const of = { guild_id: guildId, answer_key: answerKey };
        const where = { message_id: place.messageId, channel_id: place.channelId };
        const copy = { body, bare_body: bareBody, asker_id: askerId, kept_at: at };
        await transaction
          .insertInto("answer_copies")
          .values({ ...of, ...where, ...copy })
          .onConflict((one) => one.doNothing())
          .execute();
      }),
    async copyOf({ messageId }) {
      const row = await db
        .selectFrom("answer_copies")
        .where("message_id", "=", messageId)
        .select("body")
        .executeTakeFirst();
      return row?.body;
    },
    async dropCopy({ messageId }) {
      await db.deleteFrom("answer_copies").where("message_id", "=", messageId).execute();
    },
    unfinished: async (of) => [...(await stillShown(db, of)), ...(await stillDown(db, of))],
  };
}

async function hide(db: Db, { messageId }: MessagePlace): Promise<void> {
  await db.deleteFrom("shown_answers").where("message_id", "=", messageId).execute();
}

/** To be called in the transaction of the decision that removes it. */
export async function removeAnswer(
  transaction: Db,
  { answerKey, question, passageIds }: Omit<RemovedAnswer, "removedAt">,
  by: Deed,
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto("removed_answers")
    .values({
      guild_id: by.guildId,
      answer_key: answerKey,
      removed_at: by.at,
      question,
      passage_ids: JSON.stringify(passageIds),
    })
    .onConflict((one) => one.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) {
    await record(transaction, { action: "answer-removed", target: answerKey }, by);
  }
}

/** The same for the decision that brings it back. */
export async function restoreAnswer(transaction: Db, answerKey: string, by: Deed): Promise<void> {
  const { numDeletedRows } = await transaction
    .deleteFrom("removed_answers")
    .where("guild_id", "=", by.guildId)
    .where("answer_key", "=", answerKey)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 1n) await record(transaction, { action: "answer-restored", target: answerKey }, by);
}

async function stillShown(db: Db, of?: AnswerOfServer): Promise<readonly UnfinishedPlace[]> {
  const rows = await db
    .selectFrom("shown_answers as a")
    .innerJoin("removed_answers as r", (join) =>
      join.onRef("r.guild_id", "=", "a.guild_id").onRef("r.answer_key", "=", "a.answer_key"),
    )
    .$if(of !== undefined, (query) =>
      query.where("a.guild_id", "=", of?.guildId ?? "").where("a.answer_key", "=", of?.answerKey ?? ""),
    )
    .select(["a.guild_id", "a.answer_key", "a.channel_id", "a.message_id"])
    .orderBy("a.shown_at")
    .execute();
  return rows.map((row) => asUnfinished(row, "take-down"));
}

async function stillDown(db: Db, of?: AnswerOfServer): Promise<readonly UnfinishedPlace[]> {
  const rows = await db
    .selectFrom("answer_copies as a")
    .leftJoin("removed_answers as r", (join) =>
      join.onRef("r.guild_id", "=", "a.guild_id").onRef("r.answer_key", "=", "a.answer_key"),
    )
    .where("r.answer_key", "is", null)
    .$if(of !== undefined, (query) =>
      query.where("a.guild_id", "=", of?.guildId ?? "").where("a.answer_key", "=", of?.answerKey ?? ""),
    )
    .select(["a.guild_id", "a.answer_key", "a.channel_id", "a.message_id"])
    .orderBy("a.message_id")
    .execute();
  return rows.map((row) => asUnfinished(row, "put-back"));
}

interface Row {
  readonly guild_id: string;
  readonly answer_key: string;
  readonly channel_id: string;
  readonly message_id: string;
}

function asUnfinished(row: Row, todo: UnfinishedPlace["todo"]): UnfinishedPlace {
  const { guild_id: guildId, answer_key: answerKey, channel_id: channelId, message_id: messageId } = row;
  return { guildId, answerKey, place: { channelId, messageId }, todo };
}
