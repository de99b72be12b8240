import type { AnswerStore } from "./answers.ts";
import type { AuditStore } from "./audit.ts";
import type { Keeping } from "./keeping.ts";
import type { MuteStore } from "./mutes.ts";
import type { ReportStore } from "./reports.ts";
import type { ReviewStore } from "./reviews.ts";
import type { SettingsStore } from "./settings.ts";
import type { TaughtStore } from "./taught.ts";
import type { UnansweredStore } from "./unanswered.ts";
import type { UsageStore } from "./usage.ts";

/**
 * What must survive a restart. A promise that has resolved is on disk. Whatever takes a `Deed` writes the audit's line in the
 * same transaction as the change: there is no change without its record. Times are milliseconds since 1970, everywhere in it.
 */
export interface Store {
  /** Where it keeps things, to be shown: a file, or an address without its password. */
  readonly place: string;
  readonly settings: SettingsStore;
  readonly reviews: ReviewStore;
  readonly reports: ReportStore;
  readonly answers: AnswerStore;
  readonly taught: TaughtStore;
  readonly mutes: MuteStore;
  readonly unanswered: UnansweredStore;
  readonly usage: UsageStore;
  readonly audit: AuditStore;
  readonly keeping: Keeping;
  /** To be called once, when nothing uses it any more. */
  close(): Promise<void>;
}
