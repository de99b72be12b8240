import type { Log } from "./log.ts";
import { type OnProgress, openLibrary, type WholeLibrary } from "./retrieval/index.ts";

/** A log is read later: every few seconds is often enough, in milliseconds. */
const EVERY = 5_000;

/**
 * Opens the library of a folder and tells the log when it begins, now and then how far it is, and when it is open.
 *
 * @throws CorpusError
 */
export async function openLogging(folder: string, log: Log): Promise<WholeLibrary> {
  log.info({ folder }, "opening the library");
  const library = await openLibrary({ folder }, {}, { onProgress: logOpening(log) });
  log.info({ readings: library.readings().length }, "the library is open");
  return library;
}

/**
 * Tells the log now and then how far the opening of a library is; nothing where it is quick.
 *
 * @param now milliseconds of a clock that runs evenly
 */
export function logOpening(log: Log, now: () => number = () => performance.now()): OnProgress {
  let due = now() + EVERY;
  return ({ stage, done }) => {
    if (now() < due) return;
    due = now() + EVERY;
    log.info({ stage, percent: Math.floor(done * 100) }, "still opening the library");
  };
}
