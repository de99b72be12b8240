import type { Built } from "./engines/engine.ts";

/** Operation: an engine ready to search, from its saved form. Milliseconds of wall time; megabytes of the saved form. */
export async function timeRestore(built: Built): Promise<{ restore: number; saved: number }> {
  const saved = await built.save();
  const begun = performance.now();
  const restored = await built.restore(saved);
  restored.search("the first question");
  return { restore: performance.now() - begun, saved: saved.length / 1e6 };
}
