/** How much one member may do in a short time. */
export interface Pace {
  readonly most: number;
  readonly milliseconds: number;
}

export interface FloodGuard {
  /**
   * Counts one more of a member, over all channels; undefined where it is admitted, else when the next one would be, in milliseconds since
   * 1970. What is refused does not count: whoever goes on pressing is not shut out for ever.
   */
  count(userId: string, now: number): number | undefined;
}

/** Admits `most` in any stretch of so many milliseconds. Remembers nobody for longer than that. */
export function createFloodGuard({ most, milliseconds }: Pace): FloodGuard {
  const recent = new Map<string, readonly number[]>();
  let sweptAt = 0;
  return {
    count(userId, now) {
      if (now - sweptAt >= milliseconds) {
        sweptAt = now;
        for (const [one, times] of recent) if ((times.at(-1) ?? 0) + milliseconds <= now) recent.delete(one);
      }
      const times = (recent.get(userId) ?? []).filter((time) => time + milliseconds > now);
      const [oldest = now] = times;
      if (times.length >= most) return oldest + milliseconds;
      recent.set(userId, [...times, now]);
      return undefined;
    },
  };
}
