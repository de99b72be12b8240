export type {
  AnswerCopy,
  AnswerOfServer,
  AnswerStore,
  RemovedAnswer,
  UnfinishedPlace,
} from "./interface/answers.ts";
export {
  type AuditAction,
  type AuditEntry,
  type AuditFilter,
  type AuditStore,
  auditActions,
} from "./interface/audit.ts";
export type { Deed } from "./interface/deed.ts";
export type { BrokenPromise, Keeping, MemberData } from "./interface/keeping.ts";
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
export {
  type Change,
  type ChannelMode,
  type ChannelSettings,
  type ServerSettings,
  type SettingsStore,
  type StandingSettings,
  type UnreadableSetting,
  unsetServer,
} from "./interface/settings.ts";
export type { Store } from "./interface/store.ts";
export type { TaughtQuestion, TaughtStore } from "./interface/taught.ts";
export type {
  NewUnanswered,
  Outcome as UnansweredOutcome,
  Unanswered,
  UnansweredStore,
} from "./interface/unanswered.ts";
export type { AskedOnce, Usage, UsageStore } from "./interface/usage.ts";
export { openStore } from "./open.ts";
export { StoreError } from "./store-error.ts";
export { type ReadSettings, readChannelSettings, readServerSettings } from "./stored-settings.ts";
