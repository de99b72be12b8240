export type { AnswerStore } from "./interface/answers.ts";
export {
  type AuditAction,
  type AuditEntry,
  type AuditFilter,
  type AuditStore,
  auditActions,
} from "./interface/audit.ts";
export type { Deed } from "./interface/deed.ts";
export type { Keeping, MemberData } from "./interface/keeping.ts";
export type { Mute, MuteStore } from "./interface/mutes.ts";
export type { Complaint, NewReport, Report, ReportState, ReportStore } from "./interface/reports.ts";
export type {
  Decision,
  HeldAnswer,
  MessagePlace,
  Placeholder,
  Review,
  ReviewStore,
  Verdict,
} from "./interface/reviews.ts";
export type {
  Change,
  ChannelMode,
  ChannelSettings,
  ServerSettings,
  SettingsStore,
  StandingSettings,
} from "./interface/settings.ts";
export type { Store } from "./interface/store.ts";
export type { TaughtQuestion, TaughtStore } from "./interface/taught.ts";
export type { Unanswered, UnansweredStore } from "./interface/unanswered.ts";
export type { AskedOnce, Usage, UsageStore } from "./interface/usage.ts";
