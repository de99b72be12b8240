import type { Deed } from "./deed.ts";

/** A question that a server's moderators have tied to the passage that answers it. */
export interface TaughtQuestion {
  readonly id: string;
  readonly guildId: string;
  readonly question: string;
  readonly passageId: string;
  readonly taughtBy: string;
  readonly taughtAt: number;
}

export interface TaughtStore {
  /** The same question and passage twice is one. */
  add(question: string, passageId: string, by: Deed): Promise<TaughtQuestion>;
  /** The one removed; undefined where this server has no such question. */
  remove(id: string, by: Deed): Promise<TaughtQuestion | undefined>;
  /** In the order in which they were taught. */
  list(guildId: string): Promise<readonly TaughtQuestion[]>;
  /** Of every server, by server id. */
  all(): Promise<ReadonlyMap<string, readonly TaughtQuestion[]>>;
}
