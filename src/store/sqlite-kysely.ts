import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import {
  type DatabaseConnection,
  type Driver,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  sql,
} from "kysely";
import type { Run } from "./database.ts";
import { begin } from "./sqlite-lock.ts";
import type { Tables } from "./tables.ts";
import { withoutNul } from "./without-nul.ts";

/** Kysely over a connection, which is its own from now on; it keeps whoever reads and writes there in a queue. */
export function kyselyOver(database: DatabaseSync): { readonly kysely: Kysely<Tables>; readonly read: Run } {
  const kysely = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database), plugins: [withoutNul] });
  return { kysely, read: async (statement) => (await sql.raw(statement).execute(kysely)).rows };
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    super({ database: asKyselyWants(database) });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new LockingDriver(this.#database);
  }
}

class LockingDriver extends SqliteDriver {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    super({ database: asKyselyWants(database) });
    this.#database = database;
  }

  override beginTransaction(_: DatabaseConnection): Promise<void> {
    return begin(this.#database);
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
