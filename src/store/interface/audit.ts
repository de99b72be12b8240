/** One thing that was done, as it went on record with the change itself. */
export interface AuditEntry {
  readonly id: string;
  readonly guildId: string;
  readonly at: number;
  /** `null`: Ibid by itself. */
  readonly actorId: string | null;
  readonly action: AuditAction;
  /** The id of what it was done to: a channel, a review, a member … */
  readonly target: string;
  /** JSON; `null` where there was nothing before, or is nothing after. */
  readonly before: string | null;
  readonly after: string | null;
}

export const auditActions = [
  "channel-set",
  "default-set",
  "server-set",
  "review-approved",
  "review-declined",
  "report-upheld",
  "report-dismissed",
  "report-reopened",
  "answer-removed",
  "answer-restored",
  "answer-deleted",
  "question-taught",
  "question-forgotten",
  "member-muted",
  "member-unmuted",
  "unanswered-closed",
  "member-data-deleted",
  "texts-expired",
] as const;

export type AuditAction = (typeof auditActions)[number];

/** What a line of the record must meet; what is left out, any line meets. */
export interface AuditFilter {
  readonly actorId?: string;
  readonly action?: AuditAction;
  readonly target?: string;
  /** Of that time or later. */
  readonly since?: number;
  /** Before that time. */
  readonly until?: number;
}

export interface AuditStore {
  /** Latest first. */
  list(
    guildId: string,
    filter: AuditFilter,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<readonly AuditEntry[]>;
  count(guildId: string, filter: AuditFilter): Promise<number>;
}
