import type { Deed } from "./deed.ts";

export interface Mute {
  readonly guildId: string;
  readonly userId: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

export interface MuteStore {
  /** A second one takes the first one's place. */
  set(userId: string, until: number, by: Deed): Promise<Mute>;
  /** False where there was none that still held. */
  lift(userId: string, by: Deed): Promise<boolean>;
  /** Those that still hold, of every server. */
  all(now: number): Promise<readonly Mute[]>;
}
