import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { z } from "zod";
import { newId } from "./id.ts";
import type { Decision, Review, ReviewStore, Verdict } from "./interface/reviews.ts";
import { cardOf, readIds, readPlaceholder } from "./stored.ts";
import { mayStand, placeCard } from "./stray.ts";
import type { ReviewTable, Tables } from "./tables.ts";
import { type Db, inServer, record } from "./writing.ts";

export function createReviews(db: Db): ReviewStore {
  return {
    hold: (held) =>
      inServer(db, held.guildId, async (transaction) => {
        const row: ReviewTable = {
          id: newId(),
          guild_id: held.guildId,
          channel_id: held.channelId,
          asker_id: held.askerId,
          locale: held.locale,
          question: held.question,
          proposed: JSON.stringify(held.proposed),
          is_private: held.isPrivate ? 1 : 0,
          placeholder: JSON.stringify(held.placeholder),
          asked_at: held.askedAt,
          card_channel_id: null,
          card_message_id: null,
          reminded_at: null,
          state: "pending",
          decided_by: null,
          decided_at: null,
          passage_ids: "[]",
          reason: "",
          delivered_at: null,
          answer_key: "",
        };
        await transaction.insertInto("reviews").values(row).execute();
        return asReview(row);
      }),
    find: (guildId, id) => one(db, guildId, id),
    decide: (id, verdict, by) =>
      inServer(db, by.guildId, async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable("reviews")
          .set({
            state: verdict.state,
            decided_by: by.actorId ?? "",
            decided_at: by.at,
            ...(verdict.state === "approved"
              ? { passage_ids: JSON.stringify(verdict.passageIds), answer_key: verdict.answerKey }
              : { reason: verdict.reason }),
          })
          .where("id", "=", id)
          .where("guild_id", "=", by.guildId)
          .where("state", "=", "pending")
          .executeTakeFirstOrThrow();
        const won = numUpdatedRows === 1n;
        if (won) {
          const action = `review-${verdict.state}` as const;
          const after = onRecord(verdict);
          await record(transaction, { action, target: id, before: { state: "pending" }, after }, by);
        }
        const review = await one(transaction, by.guildId, id);
        return review && { won, review };
      }),
    cardPosted: (guildId, id, card) =>
      inServer(db, guildId, async (transaction) => {
        const isPlaced = await placeCard(transaction, "reviews", { guildId, id }, card);
        return isPlaced ? one(transaction, guildId, id) : undefined;
      }),
    answerPosted: (guildId, id, message) =>
      inServer(db, guildId, (transaction) => mayStand(transaction, "reviews", { guildId, id }, message)),
    async delivered(id, at) {
      await db.updateTable("reviews").set({ delivered_at: at }).where("id", "=", id).execute();
    },
    async reminded(id, at) {
      await db.updateTable("reviews").set({ reminded_at: at }).where("id", "=", id).execute();
    },
    waiting: (guildId) => all(db, (eb) => eb.and({ guild_id: guildId, state: "pending" })),
    unfinished: () =>
      all(db, (eb) =>
        eb.and([
          eb("delivered_at", "is", null),
          // Whoever had their data deleted is told nothing any more.
          eb("asker_id", "<>", ""),
          eb.or([eb("state", "<>", "pending"), eb("card_message_id", "is", null)]),
        ]),
      ),
    posted: () =>
      all(db, (eb) => eb.and([eb("state", "=", "pending"), eb("card_message_id", "is not", null)])),
    overdue: (guildId, askedBefore) =>
      all(db, (eb) =>
        eb.and([
          eb.and({ guild_id: guildId, state: "pending" }),
          eb("asked_at", "<", askedBefore),
          eb("reminded_at", "is", null),
        ]),
      ),
  };
}

/** The passages say what was approved; their key says nothing to whoever reads the record. */
function onRecord(verdict: Verdict): object {
  return verdict.state === "approved" ? { state: verdict.state, passageIds: verdict.passageIds } : verdict;
}

async function one(db: Db, guildId: string, id: string): Promise<Review | undefined> {
  const [review] = await all(db, (eb) => eb.and({ guild_id: guildId, id }));
  return review;
}

/** Oldest first. */
async function all(
  db: Db,
  which: (eb: ExpressionBuilder<Tables, "reviews">) => Expression<SqlBool>,
): Promise<readonly Review[]> {
  const rows = await db
    .selectFrom("reviews")
    .where(which)
    .selectAll()
    .orderBy("asked_at")
    .orderBy("id")
    .execute();
  return rows.map(asReview);
}

function asReview(row: ReviewTable): Review {
  return {
    id: row.id,
    guildId: row.guild_id,
    channelId: row.channel_id,
    askerId: row.asker_id,
    locale: row.locale,
    question: row.question,
    proposed: readIds(row.proposed),
    isPrivate: row.is_private === 1,
    placeholder: readPlaceholder(row.placeholder),
    askedAt: row.asked_at,
    card: cardOf(row),
    remindedAt: row.reminded_at,
    state: STATE.parse(row.state),
    decision: decisionOf(row),
    deliveredAt: row.delivered_at,
  };
}

function decisionOf(row: ReviewTable): Decision | null {
  const { decided_by: by, decided_at: at, passage_ids, answer_key: answerKey, reason } = row;
  return by === null || at === null ? null : { by, at, passageIds: readIds(passage_ids), answerKey, reason };
}

const STATE = z.enum(["pending", "approved", "declined"]);
