import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database } from "./database.ts";
import { StoreError } from "./store-error.ts";
import type { Tables } from "./tables.ts";
import { withoutNul } from "./without-nul.ts";

/**
 * Connects, when the first query comes, to a server whose database is there already.
 *
 * @param url `postgres://user:password@host:5432/database`
 * @throws StoreError where that is no address.
 */
export function openPostgres(url: string): Database {
  const place = placeOf(url);
  const pool = new pg.Pool({
    connectionString: url,
    types: { getTypeParser },
    max: mostConnections,
    connectionTimeoutMillis: patience,
    keepAlive: true,
    application_name: "ibid",
  });
  // A connection that breaks while nobody uses it: the pool has dropped it already, and the next query tells whether another can be had.
  pool.on("error", () => undefined);
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [withoutNul] });
  return {
    place,
    remedy: "Check that the server runs, that its database exists, and DATABASE_URL.",
    read: async (statement) => (await pool.query<object>(statement)).rows,
    async alone(work) {
      const client = await pool.connect();
      const run = async (statement: string) => (await client.query<object>(statement)).rows;
      try {
        await run("begin");
        await run(`select pg_advisory_xact_lock(${lockNumber})`);
        await work(run);
        await run("commit");
        client.release();
      } catch (error) {
        // With the connection the transaction ends, too.
        client.release(true);
        throw error;
      }
    },
    kysely: async () => kysely,
    async close() {
      await kysely.destroy();
      if (!pool.ended) await pool.end();
    },
  };
}

/** One server's writers follow one another, so more would mostly wait. */
const mostConnections = 5;

/** Milliseconds. */
const patience = 10_000;

/** Any number that no other program on the same database is likely to lock: "ibid" in ASCII. */
const lockNumber = 0x69626964;

/** Times and counts are bigint there, which comes as text by default; ours stay far below 2^53. */
const getTypeParser: typeof pg.types.getTypeParser = (type: number, format?: unknown) =>
  type === pg.types.builtins.INT8 ? Number : Reflect.apply(pg.types.getTypeParser, pg.types, [type, format]);

/** A password may stand before the host or among the parameters. */
function placeOf(address: string): string {
  if (!URL.canParse(address)) {
    throw new StoreError(
      "DATABASE_URL is no address; give one such as postgres://user:password@host/ibid, with special characters in the password percent-encoded.",
    );
  }
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
}
