import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** An open database, whichever it is. */
export interface Database {
  /** What it is called in messages: its file, or its address without the password. */
  readonly place: string;
  /** What to look at where it cannot be used. */
  readonly remedy: string;
  /** The rows of a statement without parameters, which sees nothing of a transaction that is not over. */
  read(statement: string): Promise<readonly unknown[]>;
  /** Runs `work` in a transaction of its own; other processes that call this on the same database wait until it is over. */
  alone(work: (run: Run) => Promise<void>): Promise<void>;
  /** Loaded when it is first asked for: see decision 16. */
  kysely(): Promise<Kysely<Tables>>;
  close(): Promise<void>;
}

/** Runs one statement; its rows. */
export type Run = (statement: string) => Promise<readonly unknown[]>;
