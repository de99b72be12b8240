import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Tables } from "./tables.ts";
import type { Db } from "./writing.ts";

/** Leaves of a server's copies of removed answers what they are without who asked and what; one that knows no such is given up. */
export async function bareCopies(
  db: Db,
  guildId: string,
  which: (eb: ExpressionBuilder<Tables, "answer_copies">) => Expression<SqlBool>,
): Promise<void> {
  await db
    .deleteFrom("answer_copies")
    .where("guild_id", "=", guildId)
    .where(which)
    .where("bare_body", "=", "")
    .execute();
  await db
    .updateTable("answer_copies")
    .set((eb) => ({ body: eb.ref("bare_body"), asker_id: "" }))
    .where("guild_id", "=", guildId)
    .where(which)
    .execute();
}
