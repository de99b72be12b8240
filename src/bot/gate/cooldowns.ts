import { LONGEST_COOLDOWN } from "../settings/cooldown.ts";

/** Remembers when someone last did something that they may do again only after a while. */
export interface Cooldowns {
  /** When this may be done again, in milliseconds since 1970; undefined where it may be done now. */
  until(key: string, seconds: number, now: number): number | undefined;
  begin(key: string, now: number): void;
}

/** In memory only: a restart ends every cooldown, the longest of which is an hour. */
export function createCooldowns(): Cooldowns {
  const begun = new Map<string, number>();
  let sweptAt = 0;
  return {
    until(key, seconds, now) {
      const end = (begun.get(key) ?? Number.NEGATIVE_INFINITY) + seconds * 1_000;
      return end > now ? end : undefined;
    },
    begin(key, now) {
      if (now - sweptAt >= LONGEST) {
        sweptAt = now;
        for (const [one, time] of begun) if (time + LONGEST <= now) begun.delete(one);
      }
      begun.set(key, now);
    },
  };
}

/** Milliseconds. */
const LONGEST = LONGEST_COOLDOWN * 1_000;
