import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { z } from "zod";
import { newId } from "./id.ts";
import type { Unanswered, UnansweredStore } from "./interface/unanswered.ts";
import { cardColumns, cardOf } from "./stored.ts";
import type { Tables, UnansweredTable } from "./tables.ts";
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
          asked_at: asked.askedAt,
          card_channel_id: null,
          card_message_id: null,
          state: "open",
          closed_at: null,
        };
        await transaction.insertInto("unanswered").values(row).execute();
        return { unanswered: asUnanswered(row), isNew: true };
      }),
    async find(guildId, id) {
      const [unanswered] = await all(db, (eb) => eb.and({ guild_id: guildId, id }));
      return unanswered;
    },
    async cardPosted(id, card) {
      await db.updateTable("unanswered").set(cardColumns(card)).where("id", "=", id).execute();
    },
    close: (id, state, by) =>
      inServer(db, by.guildId, async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable("unanswered")
          .set({ state, closed_at: by.at })
          .where("guild_id", "=", by.guildId)
          .where("id", "=", id)
          .where("state", "=", "open")
          .executeTakeFirstOrThrow();
        const won = numUpdatedRows === 1n;
        const states = { before: { state: "open" }, after: { state } };
        if (won) await record(transaction, { action: "unanswered-closed", target: id, ...states }, by);
        return won;
      }),
    open: (guildId) => all(db, (eb) => eb.and({ guild_id: guildId, state: "open" })),
    unposted: () => all(db, (eb) => eb.and([eb("state", "=", "open"), eb("card_message_id", "is", null)])),
  };
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
    askedAt: row.asked_at,
    card: cardOf(row),
    state: STATE.parse(row.state),
  };
}

const STATE = z.enum(["open", "taught", "closed"]);
