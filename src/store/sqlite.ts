import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Database, Run } from "./database.ts";
import { begin, PATIENCE, patiently } from "./sqlite-lock.ts";
import { reasonOf, StoreError } from "./store-error.ts";

/**
 * Opens a database in a file, which is made with its folder where there is none.
 *
 * @param file ":memory:" keeps nothing.
 * @throws StoreError
 */
export async function openSqlite(file: string): Promise<Database> {
  const place = file === MEMORY ? file : resolve(file);
  try {
    if (file !== MEMORY) makeFolder(dirname(place));
    const database = new DatabaseSync(place, { timeout: PATIENCE });
    // FULL: what was promised survives a power cut, not only a crash.
    await patiently(() => database.exec("pragma journal_mode = wal; pragma synchronous = full"));
    return asDatabase(database, place);
  } catch (error) {
    throw new StoreError(`The database ${place} cannot be opened (${reasonOf(error)}). ${REMEDY}`);
  }
}

/** Node's own recursive way tries for ever where a folder takes no others, as /proc takes none. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

const MEMORY = ":memory:";

const REMEDY =
  "Let DATABASE_URL name a file of Ibid's that it may write, or a new one, as in file:data/ibid.db.";

function asDatabase(database: DatabaseSync, place: string): Database {
  const run: Run = async (statement) => database.prepare(statement).all();
  const load = async () => (await import("./sqlite-kysely.ts")).kyselyOver(database);
  let loaded: ReturnType<typeof load> | undefined;
  return {
    place,
    remedy: REMEDY,
    // As soon as others may have a transaction under way on the one connection, reading waits for its turn.
    read: async (statement) => (loaded === undefined ? run(statement) : (await loaded).read(statement)),
    async alone(work) {
      await begin(database);
      try {
        await work(run);
        database.exec("commit");
      } catch (error) {
        if (database.isTransaction) database.exec("rollback");
        throw error;
      }
    },
    async kysely() {
      loaded ??= load();
      return (await loaded).kysely;
    },
    async close() {
      await loaded?.then(({ kysely }) => kysely.destroy());
      if (database.isOpen) database.close();
    },
  };
}
