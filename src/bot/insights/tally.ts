import type { Logger } from "pino";
import type { AskedOnce, UsageStore } from "../../store/index.ts";

/** Counts what is asked, without who asked and without what. */
export interface Tally {
  /** Waits for nothing; it is stored a little later, when the answer is on its way. */
  note(asked: AskedOnce): void;
  /** When all that was noted is stored, or has failed to be, which the log says. Never rejects. */
  settled(): Promise<void>;
}

export function createTally({ usage }: { readonly usage: Pick<UsageStore, "count"> }, log: Logger): Tally {
  const noted: AskedOnce[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  const write = async (batch: readonly AskedOnce[]): Promise<void> => {
    for (const asked of batch) {
      try {
        await usage.count(asked);
      } catch (error) {
        log.warn({ err: error }, "a question could not be counted");
      }
    }
  };
  const settled = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const batch = noted.splice(0);
    writing = writing.then(() => write(batch));
    return writing;
  };
  return {
    note(asked) {
      if (noted.length >= MOST_NOTED) return;
      noted.push(asked);
      timer ??= setTimeout(() => void settled(), SOON).unref();
    },
    settled,
  };
}

/** Milliseconds: SQLite waits for the disk, and an answer is not to wait for it. */
const SOON = 300;

/** While the disk hangs, questions go uncounted rather than fill the memory. */
const MOST_NOTED = 10_000;
