import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import {
  type DatabaseConnection,
  type Driver,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from "kysely";
import type { Database } from "./database.ts";
import { StoreError } from "./store-error.ts";
import type { Tables } from "./tables.ts";

/**
 * Opens a database in a file, which is made with its folder where there is none.
 *
 * @param file ":memory:" keeps nothing.
 * @throws StoreError
 */
export async function openSqlite(file: string): Promise<Database> {
  const place = file === MEMORY ? file : resolve(file);
  try {
    if (file !== MEMORY) mkdirSync(dirname(place), { recursive: true });
    const database = new DatabaseSync(place, { timeout: PATIENCE });
    // FULL: what was promised survives a power cut, not only a crash.
    await patiently(() => database.exec("pragma journal_mode = wal; pragma synchronous = full"));
    return {
      kysely: new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) }),
      place,
      // A transaction here begins by taking the one lock on writing.
      lockForMigration: async () => undefined,
    };
  } catch (error) {
    throw new StoreError(
      `The database ${place} cannot be opened (${reasonOf(error)}). Let DATABASE_URL name a file that Ibid may write, as in file:data/ibid.db.`,
    );
  }
}

const MEMORY = ":memory:";

/** Milliseconds for which another process may hold the file. */
const PATIENCE = 5_000;

class NodeSqliteDialect extends SqliteDialect {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    super({ database: asKyselyWants(database) });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#database);
  }
}

/**
 * Takes the lock on writing when a transaction begins: one that read first and wrote later would fail where another process has
 * written in between. While it waits for the lock, the program goes on.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    super({ database: asKyselyWants(database) });
    this.#database = database;
  }

  override async beginTransaction(_: DatabaseConnection): Promise<void> {
    await patiently(() => {
      this.#database.exec("pragma busy_timeout = 0");
      try {
        this.#database.exec("begin immediate");
      } finally {
        this.#database.exec(`pragma busy_timeout = ${PATIENCE}`);
      }
    });
  }
}

/** Kysely speaks better-sqlite3's dialect: lists of parameters, and whether a statement returns rows. */
function asKyselyWants(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare: (text) => {
      const statement = database.prepare(text);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters.map(asInput)),
        run: (parameters) => statement.run(...parameters.map(asInput)),
        iterate: (parameters) => statement.iterate(...parameters.map(asInput)),
      };
    },
  };
}

function asInput(value: unknown): SQLInputValue {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  throw new TypeError(`SQLite is given text and numbers only, not ${typeof value}`);
}

async function patiently(act: () => void): Promise<void> {
  for (const end = Date.now() + PATIENCE; ; ) {
    try {
      return act();
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error;
      await sleep(5);
    }
  }
}

/** https://sqlite.org/rescode.html: extended codes keep the primary one in their low byte. */
function isBusy(error: unknown): boolean {
  const code: unknown = error instanceof Error ? Reflect.get(error, "errcode") : undefined;
  return typeof code === "number" && (code & 0xff) === SQLITE_BUSY;
}

const SQLITE_BUSY = 5;

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
