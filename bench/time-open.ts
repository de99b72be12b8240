import { setImmediate as nextTurn } from "node:timers/promises";
import { type Library, openLibrary } from "../src/retrieval/index.ts";

/** Milliseconds of wall time. */
export interface OpenTimes {
  readonly open: number;
  /** The longest that anything else had to wait for its turn meanwhile. */
  readonly block: number;
  /** The first answer after it. */
  readonly first: number;
}

/** Operation: opening a whole library, and its first answer. */
export async function timeOpen(
  options: Parameters<typeof openLibrary>[0],
  question: string,
): Promise<OpenTimes & { library: Library }> {
  let [block, isOpen] = [0, false];
  const watching = (async () => {
    for (let last = performance.now(); !isOpen; ) {
      await nextTurn();
      const now = performance.now();
      block = Math.max(block, now - last);
      last = now;
    }
  })();
  const begun = performance.now();
  const library = await openLibrary(options);
  const open = performance.now() - begun;
  isOpen = true;
  await watching;
  const asked = performance.now();
  library.ask(question);
  return { library, open, block, first: performance.now() - asked };
}
