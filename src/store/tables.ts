import type { Generated } from "kysely";

/** The tables as Kysely sees them. Times are milliseconds since 1970, truths 0 or 1, JSON is text: the same in both databases. */
export interface Tables {
  readonly migrations: { readonly name: string; readonly applied_at: number };
  readonly servers: ServerTable;
  readonly channels: ChannelTable;
  readonly reviews: ReviewTable;
  readonly reports: ReportTable;
  readonly complaints: ComplaintTable;
  readonly shown_answers: MessageTable & { readonly shown_at: number };
  readonly removed_answers: {
    readonly guild_id: string;
    readonly answer_key: string;
    readonly removed_at: number;
    /** Empty where it was not known, and once somebody whom it is about had their data deleted. */
    readonly question: string;
    readonly passage_ids: string;
  };
  readonly answer_copies: CopyTable;
  readonly stray_messages: Omit<MessageTable, "answer_key">;
  readonly taught_questions: TaughtTable;
  readonly mutes: { readonly guild_id: string; readonly user_id: string; readonly muted_until: number };
  readonly unanswered: UnansweredTable;
  readonly usage_days: UsageTable & { readonly channel_id: string; readonly status: string };
  readonly usage_passages: UsageTable & { readonly passage_id: string };
  readonly audit: AuditTable;
}

/** Everything that is kept of a server hangs on its row here and goes with it. */
interface ServerTable {
  readonly id: string;
  readonly settings: Generated<string>;
  readonly defaults: Generated<string>;
  readonly left_at: number | null;
}

interface ChannelTable {
  readonly guild_id: string;
  readonly channel_id: string;
  readonly settings: string;
}

export interface CardColumns {
  readonly card_channel_id: string | null;
  readonly card_message_id: string | null;
}

/** How many changes a card may not show yet. */
interface DueColumn {
  readonly card_due: number;
}

export interface ReviewTable extends CardColumns {
  readonly id: string;
  readonly guild_id: string;
  readonly channel_id: string;
  readonly asker_id: string;
  readonly locale: string;
  readonly question: string;
  readonly proposed: string;
  readonly is_private: number;
  readonly placeholder: string;
  readonly asked_at: number;
  readonly reminded_at: number | null;
  readonly state: string;
  readonly decided_by: string | null;
  readonly decided_at: number | null;
  readonly passage_ids: string;
  readonly reason: string;
  readonly delivered_at: number | null;
  /** Empty while nothing is approved, and where it was before keys were kept. */
  readonly answer_key: string;
}

export interface ReportTable extends CardColumns, DueColumn {
  readonly id: string;
  readonly guild_id: string;
  readonly channel_id: string;
  readonly message_id: string;
  readonly answer_key: string;
  readonly question: string;
  readonly passage_ids: string;
  readonly state: string;
  readonly reported_at: number;
  /** `null` while it is pending. */
  readonly closed_at: number | null;
}

export interface ComplaintTable {
  readonly id: string;
  readonly report_id: string;
  readonly user_id: string;
  readonly reason: string;
  readonly at: number;
}

interface MessageTable {
  readonly message_id: string;
  readonly guild_id: string;
  readonly channel_id: string;
  readonly answer_key: string;
}

interface CopyTable extends MessageTable {
  readonly body: string;
  /** The same without who asked and what; empty where it was before such were kept. */
  readonly bare_body: string;
  /** Empty where nobody is known to have asked, or they are forgotten. */
  readonly asker_id: string;
  readonly kept_at: number;
}

export interface TaughtTable {
  readonly id: string;
  readonly guild_id: string;
  readonly question: string;
  readonly passage_id: string;
  readonly taught_by: string;
  readonly taught_at: number;
}

export interface UnansweredTable extends CardColumns, DueColumn {
  readonly id: string;
  readonly guild_id: string;
  readonly channel_id: string;
  readonly asker_id: string;
  readonly question: string;
  readonly is_private: number;
  readonly message_id: string | null;
  readonly asked_at: number;
  readonly state: string;
  readonly closed_by: string | null;
  /** `null` while it is open. */
  readonly closed_at: number | null;
  readonly passage_id: string | null;
  readonly words: string;
  readonly told_at: number | null;
  /** Empty while nothing is taught, and where it was before keys were kept. */
  readonly answer_key: string;
}

interface UsageTable {
  readonly guild_id: string;
  readonly day: string;
  readonly times: number;
}

export interface AuditTable {
  readonly id: string;
  readonly guild_id: string;
  /** Counts a server's lines, so that two of the same millisecond keep their order. */
  readonly number: number;
  readonly at: number;
  readonly actor_id: string | null;
  readonly action: string;
  readonly target: string;
  readonly before: string | null;
  readonly after: string | null;
}
