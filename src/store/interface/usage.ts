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
  /** `null`: it was asked, and counted, before; what is shown for it now counts, too. */
  readonly status: Status | null;
  /** What was shown. */
  readonly passageIds: readonly string[];
}

type Status = "answered" | "related" | "nothing";

export interface Usage {
  readonly byDay: readonly {
    readonly day: string;
    readonly status: Status;
    readonly count: number;
  }[];
  readonly byChannel: readonly {
    readonly channelId: string;
    readonly status: Status;
    readonly count: number;
  }[];
  readonly byPassage: readonly { readonly passageId: string; readonly count: number }[];
}
