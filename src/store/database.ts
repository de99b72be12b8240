import type { Kysely, Transaction } from "kysely";
import type { Tables } from "./tables.ts";

/** An open connection, whichever database is behind it. */
export interface Database {
  readonly kysely: Kysely<Tables>;
  /** What it is called in messages: its file, or its address without the password. */
  readonly place: string;
  /** Waits until no other process migrates this database, and keeps others waiting until the transaction ends. */
  lockForMigration(transaction: Transaction<Tables>): Promise<void>;
}
