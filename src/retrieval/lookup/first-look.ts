import type { Entry } from "./entries.ts";

/**
 * What to show before anything is typed: the readings, then of each reading in turn its sections, its sentences and its lines, so
 * that no reading fills the list alone.
 */
export function firstLook(entries: readonly Entry[], limit: number): readonly Entry[] {
  const readings = entries.filter(({ kind }) => kind === "reading");
  const queues = [...Map.groupBy(entries, ({ reading }) => reading).values()].map((ofReading) =>
    (["section", "sentence", "line"] as const).flatMap((kind) =>
      ofReading.filter((entry) => entry.kind === kind),
    ),
  );
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  const inTurn = Array.from({ length: Math.min(limit, longest) }, (_, turn) =>
    queues.flatMap((queue) => queue[turn] ?? []),
  );
  return [...readings, ...inTurn.flat()].slice(0, limit);
}
