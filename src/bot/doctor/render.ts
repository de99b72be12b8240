import type { Library } from "../../retrieval/index.ts";
import { LIMITS } from "../discord/limits.ts";
import type { Reply } from "../discord/reply.ts";
import { words as permissionWords } from "../discord/words.ts";
import { faultLine } from "../faults/render.ts";
import type { Services } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { shortList } from "../settings/values.ts";
import { words as settingWords } from "../settings/words.ts";
import { linesWithin } from "../slice.ts";
import type { Finding } from "./examine.ts";
import { words } from "./words.ts";

interface Told {
  readonly locale: Locale;
  readonly library: Pick<Library, "readings">;
  readonly commands: Services["commands"];
  readonly moderatorChannelId: string | null;
  /** How many were looked at. */
  readonly channels: number;
}

/** What was found, each with where it is so and how to mend it; one line where nothing was. */
export function findingsReply(findings: readonly Finding[], told: Told): Reply {
  const { locale, channels } = told;
  const said = words(locale);
  if (findings.length === 0) return { content: said.healthy(channels), private: true };
  const lines = findings.map((finding) => findingLine(finding, told));
  const shown = linesWithin(lines, ROOM);
  const others = lines.length - shown.length;
  const all = others === 0 ? shown : [...shown, `- ${settingWords(locale).more(others)}`];
  const toMend = findings.filter(({ fault }) => fault.kind !== "channel-gone").length;
  return {
    content: toMend === 0 ? said.healthy(channels) : said.toMend(toMend),
    embeds: [{ description: all.join("\n") }],
    private: true,
  };
}

/** A little of an embed is left for how many more there are. */
const ROOM = LIMITS.description - 40;

function findingLine({ fault, channels }: Finding, told: Told): string {
  const { locale, commands } = told;
  const said = words(locale);
  const where = channels.length === 0 ? "" : `${channelList(channels, locale)}: `;
  switch (fault.kind) {
    case "unregistered":
      return `- ${said.unregistered(
        shortList(
          fault.names.map((name) => `\`/${name}\``),
          locale,
        ),
      )}`;
    case "moderator-role-gone":
      return `- ${said.moderatorRoleGone(commands.mention("moderators set", locale))}`;
    case "channel-gone":
      return `- ${where}${said.channelGone}`;
    case "lacks": {
      const names = permissionWords(locale).permissions;
      return `- ${where}${said.lacks(fault.permissions.map((name) => `**${names[name]}**`).join(", "))}`;
    }
    case "moderators-lack":
      return `- ${faultLine(fault, { ...told, channelId: null })} ${said.grant}`;
    default:
      return `- ${where}${faultLine(fault, { ...told, channelId: null })}`;
  }
}

function channelList(ids: readonly string[], locale: Locale): string {
  const shown = ids.slice(0, MOST_NAMED).map((id) => `<#${id}>`);
  const others = ids.length - shown.length;
  return [...shown, ...(others === 0 ? [] : [settingWords(locale).more(others)])].join(", ");
}

const MOST_NAMED = 10;
