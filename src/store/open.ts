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
import { StoreError } from "./store-error.ts";
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
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError(
      `The database ${database.place} cannot be used (${reason}). Let DATABASE_URL name one of Ibid's, or one that does not exist yet.`,
    );
  }
  return {
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

async function openDatabase(url: string): Promise<Database> {
  const [, file] = /^file:(?:\/\/(?=\/))?(.+)$/.exec(url) ?? [];
  if (file !== undefined) return await openSqlite(file);
  throw new StoreError(
    "DATABASE_URL is no address of a database; give one such as file:data/ibid.db or postgres://user:password@host/database.",
  );
}
