import type { Passage } from "./corpus.ts";
import type { Built, Engine } from "./engines/engine.ts";

/** Operation: building the index of all passages, once. Milliseconds of wall time, and the process's memory after it in MB. */
export async function timeIndex(
  engine: Engine,
  passages: readonly Passage[],
): Promise<{ built: Built; index: number; rss: number }> {
  const begun = performance.now();
  const built = await engine.build(passages);
  // An engine may leave work for the first question; that is part of its index.
  built.search("the first question");
  const index = performance.now() - begun;
  globalThis.gc?.();
  return { built, index, rss: process.memoryUsage.rss() / 1e6 };
}
