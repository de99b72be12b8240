import { sql } from "kysely";
import type { Database } from "./database.ts";
import { migrations } from "./migrations/index.ts";
import type { Migration } from "./migrations/migration.ts";
import { StoreError } from "./store-error.ts";

/**
 * Brings a database to the shape that this program knows: all steps or none. A second process that starts meanwhile waits, and
 * finds them done.
 *
 * @throws StoreError where the database has been through steps that this program does not know.
 */
export async function migrate(
  { kysely, place, lockForMigration }: Database,
  known: readonly Migration[] = migrations,
): Promise<void> {
  await kysely.transaction().execute(async (transaction) => {
    await lockForMigration(transaction);
    await sql`create table if not exists migrations (name text primary key, applied_at bigint not null)`.execute(
      transaction,
    );
    const rows = await transaction.selectFrom("migrations").select("name").orderBy("name").execute();
    const applied = new Set(rows.map(({ name }) => name));
    const unknown = rows.find(({ name }) => !known.some((migration) => migration.name === name));
    if (unknown !== undefined) {
      throw new StoreError(
        `The database ${place} was used by a newer Ibid (its migration ${unknown.name} is unknown here). Update Ibid, or let DATABASE_URL name another database.`,
      );
    }
    for (const { name, statements } of known.filter((migration) => !applied.has(migration.name))) {
      for (const statement of statements) await sql.raw(statement).execute(transaction);
      await transaction.insertInto("migrations").values({ name, applied_at: Date.now() }).execute();
    }
  });
}
