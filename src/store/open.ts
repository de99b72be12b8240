import type { Database } from "./database.ts";
import type { Store } from "./interface/store.ts";
import { loadedLater } from "./loaded-later.ts";
import { migrate } from "./migrate.ts";
import { openSqlite } from "./sqlite.ts";
import { reasonOf, StoreError } from "./store-error.ts";

/**
 * Opens the store and brings its database up to date.
 *
 * @param url `file:data/ibid.db`, `file::memory:` (keeps nothing) or `postgres://user:password@host/database`
 * @throws StoreError whose message is one line with the remedy.
 */
export async function openStore(url: string): Promise<Store> {
  const database = await openDatabase(url);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    if (error instanceof StoreError) throw error;
    throw new StoreError(
      `The database ${database.place} cannot be used (${reasonOf(error)}). ${database.remedy}`,
    );
  }
  return loadedLater(database);
}

/** Without its tables. */
export async function openDatabase(url: string): Promise<Database> {
  const [, file] = /^file:(?:\/\/(?=\/))?(.+)$/.exec(url) ?? [];
  if (file !== undefined) return await openSqlite(file);
  // Whoever keeps a file need not wait for what speaks to a server.
  if (/^postgres(?:ql)?:\/\//.test(url)) return (await import("./postgres.ts")).openPostgres(url);
  throw new StoreError(
    "DATABASE_URL is no address of a database; give one such as file:data/ibid.db or postgres://user:password@host/database.",
  );
}
