import type { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds for which another process may hold the file. */
export const PATIENCE = 5_000;

/**
 * Begins a transaction with the lock on writing: one that read first and wrote later would fail where another process has written in
 * between. While it waits for the lock, the program goes on.
 */
export async function begin(database: DatabaseSync): Promise<void> {
  await patiently(() => {
    database.exec("pragma busy_timeout = 0");
    try {
      database.exec("begin immediate");
    } finally {
      database.exec(`pragma busy_timeout = ${PATIENCE}`);
    }
  });
}

/** Tries again for as long as another process holds the file. */
export async function patiently(act: () => void): Promise<void> {
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
