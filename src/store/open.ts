import { createAnswers } from "./answers.ts";
import { createAudit } from "./audit.ts";
import type { Database } from "./database.ts";
import type { Store } from "./interface/store.ts";
import { createKeeping } from "./keeping.ts";
import { migrate } from "./migrate.ts";
import { createMutes } from "./mutes.ts";
import { createReports } from "./reports.ts";
import { createReviews } from "./reviews.ts";
import { createSettings } from "./settings.ts";
import { openSqlite } from "./sqlite.ts";
import { reasonOf, StoreError } from "./store-error.ts";
import { createTaught } from "./taught.ts";
import { createUnanswered } from "./unanswered.ts";
import { createUsage } from "./usage.ts";

/**
 * Opens the store and brings its database up to date.
 *
 * @param url `file:data/ibid.db`, `file::memory:` (keeps nothing) or `postgres://user:password@host/database`
 * @throws StoreError whose message is one line with the remedy.
 */
export async function openStore(url: string): Promise<Store> {
  const database = await openDatabase(url);
  const { kysely } = database;
  try {
    await migrate(database);
  } catch (error) {
    await kysely.destroy();
    if (error instanceof StoreError) throw error;
    throw new StoreError(
      `The database ${database.place} cannot be used (${reasonOf(error)}). ${database.remedy}`,
    );
  }
  return {
    place: database.place,
    settings: createSettings(kysely),
    reviews: createReviews(kysely),
    reports: createReports(kysely),
    answers: createAnswers(kysely),
    taught: createTaught(kysely),
    mutes: createMutes(kysely),
    unanswered: createUnanswered(kysely),
    usage: createUsage(kysely),
    audit: createAudit(kysely),
    keeping: createKeeping(kysely),
    close: () => kysely.destroy(),
  };
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
