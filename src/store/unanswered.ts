import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { z } from "zod";
import { dueOnceMore } from "./card-due.ts";
import { newId } from "./id.ts";
import type { Outcome, Settlement, Unanswered, UnansweredStore } from "./interface/unanswered.ts";
import { cardOf } from "./stored.ts";
import { mayStand, placeCard } from "./stray.ts";
import type { Tables, UnansweredTable } from "./tables.ts";
import { addTaught } from "./taught.ts";
import { type Db, inServer, record } from "./writing.ts";

export function createUnanswered(db: Db): UnansweredStore {
  return {
    file: (asked) =>
      inServer(db, asked.guildId, async (transaction) => {
        const { guildId, askerId, question } = asked;
        const [same] = await all(transaction, (eb) =>
          eb.and({ guild_id: guildId, asker_id: askerId, question, state: "open" }),
        );
        if (same !== undefined) return { unanswered: same, isNew: false };
        const row: UnansweredTable = {
          id: newId(),
          guild_id: guildId,
          channel_id: asked.channelId,
          asker_id: askerId,
          question,
          is_private: asked.isPrivate ? 1 : 0,
          message_id: asked.messageId,
          asked_at: asked.askedAt,
          card_channel_id: null,
          card_message_id: null,
          card_due: 0,
          state: "open",
          closed_by: null,
          closed_at: null,
          passage_id: null,
          words: "",
          told_at: null,
          answer_key: "",
        };
        await transaction.insertInto("unanswered").values(row).execute();
        return { unanswered: asUnanswered(row), isNew: true };
      }),
    find: (guildId, id) => one(db, guildId, id),
    cardPosted: (guildId, id, card) =>
      inServer(db, guildId, async (transaction) => {
        const isPlaced = await placeCard(transaction, "unanswered", { guildId, id }, card);
        return isPlaced ? one(transaction, guildId, id) : undefined;
      }),
    answerPosted: (guildId, id, message) =>
      inServer(db, guildId, (transaction) => mayStand(transaction, "unanswered", { guildId, id }, message)),
    async cardShown(id, cardDue) {
      // What has changed since that was read is another number.
      await db
        .updateTable("unanswered")
        .set({ card_due: 0 })
        .where("id", "=", id)
        .where("card_due", "=", cardDue)
        .execute();
    },
    settle: (id, outcome, by) =>
      inServer(db, by.guildId, async (transaction) => {
        const before = await one(transaction, by.guildId, id);
        if (before === undefined || before.state !== "open")
          return before && { won: false, unanswered: before };
        await transaction
          .updateTable("unanswered")
          .set({ ...columnsOf(outcome), closed_by: by.actorId, closed_at: by.at, ...dueOnceMore })
          .where("guild_id", "=", by.guildId)
          .where("id", "=", id)
          .execute();
        const states = { before: { state: "open" }, after: onRecord(outcome) };
        await record(transaction, { action: "unanswered-closed", target: id, ...states }, by);
        if (outcome.state === "taught") await addTaught(transaction, before.question, outcome.passageId, by);
        const unanswered = await one(transaction, by.guildId, id);
        return unanswered && { won: true, unanswered };
      }),
    async told(id, at) {
      await db.updateTable("unanswered").set({ told_at: at }).where("id", "=", id).execute();
    },
    open: (guildId) => all(db, (eb) => eb.and({ guild_id: guildId, state: "open" })),
    unfinished: () =>
      all(db, (eb) =>
        eb.or([
          eb.and([eb("state", "=", "open"), eb("card_message_id", "is", null)]),
          eb.and([
            eb("state", "<>", "open"),
            eb("told_at", "is", null),
            eb("asker_id", "<>", ""),
            eb.or([eb("passage_id", "is not", null), eb("words", "<>", "")]),
          ]),
        ]),
      ),
    posted: () => all(db, (eb) => eb.and([eb("state", "=", "open"), eb("card_message_id", "is not", null)])),
    outdated: () => all(db, (eb) => eb.and([eb("card_due", ">", 0), eb("card_message_id", "is not", null)])),
  };
}

function columnsOf(outcome: Outcome): Pick<UnansweredTable, "state" | "passage_id" | "answer_key" | "words"> {
  return outcome.state === "taught"
    ? { state: outcome.state, passage_id: outcome.passageId, answer_key: outcome.answerKey, words: "" }
    : { state: outcome.state, passage_id: null, answer_key: "", words: outcome.words };
}

/** What a moderator said to the asker is the reason, as of a review. */
function onRecord(outcome: Outcome): object {
  const reason = outcome.state === "closed" ? outcome.words : "";
  return { state: outcome.state, ...(reason !== "" && { reason }) };
}

async function one(db: Db, guildId: string, id: string): Promise<Unanswered | undefined> {
  const [unanswered] = await all(db, (eb) => eb.and({ guild_id: guildId, id }));
  return unanswered;
}

/** Oldest first. */
async function all(
  db: Db,
  which: (eb: ExpressionBuilder<Tables, "unanswered">) => Expression<SqlBool>,
): Promise<readonly Unanswered[]> {
  const rows = await db
    .selectFrom("unanswered")
    .where(which)
    .selectAll()
    .orderBy("asked_at")
    .orderBy("id")
    .execute();
  return rows.map(asUnanswered);
}

function asUnanswered(row: UnansweredTable): Unanswered {
  return {
    id: row.id,
    guildId: row.guild_id,
    channelId: row.channel_id,
    askerId: row.asker_id,
    question: row.question,
    isPrivate: row.is_private === 1,
    messageId: row.message_id,
    askedAt: row.asked_at,
    card: cardOf(row),
    cardDue: row.card_due,
    state: STATE.parse(row.state),
    settlement: settlementOf(row),
    toldAt: row.told_at,
  };
}

function settlementOf(row: UnansweredTable): Settlement | null {
  const { closed_by: by, closed_at: at, passage_id: passageId, answer_key: answerKey, words } = row;
  return at === null ? null : { by, at, passageId, answerKey, words };
}

const STATE = z.enum(["open", "taught", "closed"]);
