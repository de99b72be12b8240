import type { Deed, Mute, MuteStore } from "../../store/index.ts";
import { createTurns } from "./turns.ts";

/** Whom Ibid does not answer for a while, by server. */
export interface StandingMutes {
  /** Milliseconds since 1970; undefined where the member is not muted at that time. */
  mutedUntil(guildId: string, userId: string, now: number): number | undefined;
  /** A second one takes the first one's place. */
  mute(userId: string, until: number, by: Deed): Promise<Mute>;
  /** False where there was none. */
  unmute(userId: string, by: Deed): Promise<boolean>;
  /** To be told that nothing is kept of a server any more. */
  forgetServer(guildId: string): void;
}

export async function createMutes(store: MuteStore, now: number = Date.now()): Promise<StandingMutes> {
  const key = (guildId: string, userId: string): string => `${guildId} ${userId}`;
  const all = await store.all(now);
  const known = new Map(all.map(({ guildId, userId, until }) => [key(guildId, userId), until]));
  const inTurn = createTurns();
  return {
    mutedUntil(guildId, userId, at) {
      const until = known.get(key(guildId, userId));
      if (until === undefined || until > at) return until;
      known.delete(key(guildId, userId));
      return undefined;
    },
    mute: (userId, until, by) =>
      inTurn(key(by.guildId, userId), async () => {
        const mute = await store.set(userId, until, by);
        known.set(key(by.guildId, userId), mute.until);
        return mute;
      }),
    unmute: (userId, by) =>
      inTurn(key(by.guildId, userId), async () => {
        const lifted = await store.lift(userId, by);
        known.delete(key(by.guildId, userId));
        return lifted;
      }),
    forgetServer(guildId) {
      for (const one of known.keys()) if (one.startsWith(key(guildId, ""))) known.delete(one);
    },
  };
}
