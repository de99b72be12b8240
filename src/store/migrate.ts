import { z } from "zod";
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
  { place, alone }: Pick<Database, "place" | "alone">,
  known: readonly Migration[] = migrations,
): Promise<void> {
  await alone(async (run) => {
    await run("create table if not exists migrations (name text primary key, applied_at bigint not null)");
    const applied = APPLIED.parse(await run("select name from migrations order by name"));
    const unknown = applied.find((name) => !known.some((migration) => migration.name === name));
    if (unknown !== undefined) {
      throw new StoreError(
        `The database ${place} was used by a newer Ibid (its migration ${unknown} is unknown here). Update Ibid, or let DATABASE_URL name another database.`,
      );
    }
    for (const { name, statements } of known.filter((migration) => !applied.includes(migration.name))) {
      for (const statement of statements) await run(statement);
      await run(`insert into migrations (name, applied_at) values ('${name}', ${Date.now()})`);
    }
  });
}

const APPLIED = z.array(z.object({ name: z.string() }).transform(({ name }) => name));
