import type { Completer } from "./completers/completer.ts";
import type { Passage } from "./corpus.ts";
import { type Percentiles, timeEach } from "./time-each.ts";

/**
 * Operation: the choices for what has been typed so far. `build` is all that comes before, `first` the first choices, for which
 * something may be left to do.
 */
export async function timeLookup(
  completer: Completer,
  passages: readonly Passage[],
  typed: readonly string[],
): Promise<Percentiles & { build: number; first: number }> {
  const begun = performance.now();
  const complete = await completer.build(passages);
  const built = performance.now();
  if (complete(typed[0] ?? "") === 0) throw new Error(`nothing was found for ${typed[0]}`);
  const first = performance.now() - built;
  return {
    ...timeEach(typed, (one) => {
      complete(one);
    }),
    build: built - begun,
    first,
  };
}
