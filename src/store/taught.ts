import type { Transaction } from "kysely";
import { newId } from "./id.ts";
import type { Deed } from "./interface/deed.ts";
import type { TaughtQuestion, TaughtStore } from "./interface/taught.ts";
import { asTaught } from "./stored.ts";
import type { Tables, TaughtTable } from "./tables.ts";
import { type Db, inServer, record } from "./writing.ts";

export function createTaught(db: Db): Omit<TaughtStore, "all"> {
  return {
    add: (question, passageId, by) =>
      inServer(db, by.guildId, (transaction) => addTaught(transaction, question, passageId, by)),
    remove: (id, by) =>
      inServer(db, by.guildId, async (transaction) => {
        const row = await transaction
          .deleteFrom("taught_questions")
          .where("guild_id", "=", by.guildId)
          .where("id", "=", id)
          .returningAll()
          .executeTakeFirst();
        if (row === undefined) return undefined;
        const before = { question: row.question, passageId: row.passage_id };
        await record(transaction, { action: "question-forgotten", target: id, before }, by);
        return asTaught(row);
      }),
    list: async (guildId) => (await rowsOf(db).where("guild_id", "=", guildId).execute()).map(asTaught),
  };
}

/** Ties a question to a passage, on record. To be called in `inServer`. */
export async function addTaught(
  transaction: Transaction<Tables>,
  question: string,
  passageId: string,
  by: Deed,
): Promise<TaughtQuestion> {
  const same = await transaction
    .selectFrom("taught_questions")
    .where("guild_id", "=", by.guildId)
    .where("question", "=", question)
    .where("passage_id", "=", passageId)
    .selectAll()
    .executeTakeFirst();
  if (same !== undefined) return asTaught(same);
  const row: TaughtTable = {
    id: newId(),
    guild_id: by.guildId,
    question,
    passage_id: passageId,
    taught_by: by.actorId ?? "",
    taught_at: by.at,
  };
  await transaction.insertInto("taught_questions").values(row).execute();
  const after = { question, passageId };
  await record(transaction, { action: "question-taught", target: row.id, after }, by);
  return asTaught(row);
}

/** In the order in which they were taught. */
function rowsOf(db: Db) {
  return db.selectFrom("taught_questions").selectAll().orderBy("taught_at").orderBy("id");
}
