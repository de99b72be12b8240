import type { ServerSettings } from "../../store/index.ts";
import type { Reply } from "../discord/reply.ts";
import type { Locale } from "../locale.ts";
import { SERVER_SETTING_NAMES, type ServerSettingName } from "../settings/names.ts";
import type { Changed } from "../standing/standing.ts";
import { words } from "./words.ts";

/** What a server has set, and what of it will not work. */
export function serverReply(settings: ServerSettings, remarks: readonly string[], locale: Locale): Reply {
  const { title, names } = words(locale);
  const lines = SERVER_SETTING_NAMES.map(
    (name) => `- ${names[name]}: **${inWords(name, settings, locale)}**`,
  );
  return privately(title, lines, remarks);
}

/** What has changed of that, setting by setting. */
export function serverChangedReply(
  { before, after }: Changed<ServerSettings>,
  remarks: readonly string[],
  locale: Locale,
): Reply {
  const { title, names, unchanged } = words(locale);
  const lines = SERVER_SETTING_NAMES.filter((name) => before[name] !== after[name]).map(
    (name) => `- ${names[name]}: ${inWords(name, before, locale)} → **${inWords(name, after, locale)}**`,
  );
  return privately(title, lines.length === 0 ? [unchanged] : lines, remarks);
}

/** What one of a server's settings is, in words. */
export function inWords(
  name: ServerSettingName,
  settings: Omit<ServerSettings, "defaults">,
  locale: Locale,
): string {
  const said = words(locale);
  const { moderatorChannelId, moderatorRoleId, retentionDays, remindAfterMinutes } = settings;
  switch (name) {
    case "moderatorChannelId":
      return moderatorChannelId === null ? said.nowhere : `<#${moderatorChannelId}>`;
    case "moderatorRoleId":
      return moderatorRoleId === null ? said.nobody : `<@&${moderatorRoleId}>`;
    case "retentionDays":
      return said.days(retentionDays);
    case "remindAfterMinutes":
      return said.minutes(remindAfterMinutes);
  }
}

function privately(title: string, lines: readonly string[], remarks: readonly string[]): Reply {
  return {
    content: [`**${title}**`, ...lines, ...remarks.map((remark) => `> ${remark}`)].join("\n"),
    private: true,
  };
}
