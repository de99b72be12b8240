/** How often what was asked: counts by day, without who asked and without what. */
export interface UsageStore {
  count(asked: AskedOnce): Promise<void>;
  /** Sums since a day, "2026-11-22". */
  since(guildId: string, day: string): Promise<Usage>;
}

export interface AskedOnce {
  readonly guildId: string;
  readonly channelId: string;
  /** UTC, "2026-11-22". */
  readonly day: string;
  readonly status: "answered" | "related" | "nothing";
  /** What was shown. */
  readonly passageIds: readonly string[];
}

export interface Usage {
  readonly byDay: readonly {
    readonly day: string;
    readonly status: AskedOnce["status"];
    readonly count: number;
  }[];
  readonly byChannel: readonly {
    readonly channelId: string;
    readonly status: AskedOnce["status"];
    readonly count: number;
  }[];
  readonly byPassage: readonly { readonly passageId: string; readonly count: number }[];
}
