import type { ChannelSettings, ServerSettings } from "../../store/index.ts";

/** A channel's settings, in the order in which they are shown. */
export const SETTING_NAMES = [
  "mode",
  "review",
  "readings",
  "cooldown",
  "replyIn",
  "roleId",
  "progress",
] as const satisfies readonly (keyof ChannelSettings)[];

export type SettingName = (typeof SETTING_NAMES)[number];

/** What a server sets besides its channels' defaults, in the order in which it is shown. */
export const SERVER_SETTING_NAMES = [
  "moderatorChannelId",
  "moderatorRoleId",
  "retentionDays",
  "remindAfterMinutes",
] as const satisfies readonly (keyof ServerSettings)[];

export type ServerSettingName = (typeof SERVER_SETTING_NAMES)[number];
