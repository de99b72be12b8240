import { isDeepStrictEqual } from "node:util";
import type { Library } from "../../retrieval/index.ts";
import type { ChannelSettings, StandingSettings } from "../../store/index.ts";
import { cut, LIMITS } from "../discord/limits.ts";
import type { Reply } from "../discord/reply.ts";
import type { Locale } from "../locale.ts";
import { SETTING_NAMES, type SettingName } from "../settings/names.ts";
import { valueInWords } from "../settings/values.ts";
import { words as settingWords } from "../settings/words.ts";
import { linesWithin } from "../slice.ts";
import { BUILT_IN, type Origin, type Origins } from "../standing/effective.ts";
import type { Changed } from "../standing/standing.ts";
import { words } from "./words.ts";

interface Speaking {
  readonly locale: Locale;
  readonly library: Pick<Library, "readings" | "passage">;
}

/** What has changed, setting by setting, and what of it will not work. `about` names what was set. */
export function changedReply(
  about: string,
  { before, after }: Changed<ChannelSettings>,
  warnings: readonly string[],
  { locale, library }: Speaking,
): Reply {
  const changed = SETTING_NAMES.filter((name) => !isDeepStrictEqual(before[name], after[name]));
  const show = (name: SettingName, settings: ChannelSettings) =>
    valueInWords(name, settings, library, locale);
  const lines = changed.map(
    (name) => `- ${settingWords(locale).names[name]}: ${show(name, before)} → **${show(name, after)}**`,
  );
  return privately([
    `**${about}**`,
    ...(lines.length === 0 ? [words(locale).unchanged] : lines),
    ...warnings.map(remark),
  ]);
}

/** What holds somewhere, where each setting comes from, and what of it will not work. */
export function settingsReply(
  about: string,
  settings: ChannelSettings,
  origins: Origins,
  warnings: readonly string[],
  { locale, library }: Speaking,
): Reply {
  const said = settingWords(locale);
  const lines = SETTING_NAMES.map((name) => {
    const from = originsOf(name, origins).map((origin) => said.origins[origin]);
    return `- ${said.names[name]}: **${valueInWords(name, settings, library, locale)}** (${from.join(", ")})`;
  });
  return privately([`**${about}**`, ...lines, ...warnings.map(remark)]);
}

/** How far the group has read may have been said here of one reading, and elsewhere of another. */
function originsOf(name: SettingName, origins: Origins): readonly Origin[] {
  const inReadings = name === "progress" ? Object.values(origins.progressIn) : [];
  return inReadings.length === 0 ? [origins[name]] : [...new Set(inReadings)];
}

/** Every channel that has settings of its own, and before them what holds in the others. */
export function listReply(
  defaults: Partial<ChannelSettings>,
  channels: StandingSettings["channels"],
  speaking: Speaking,
): Reply {
  const { locale } = speaking;
  const { wholeServer, nothingSet } = words(locale);
  const own = [...channels].filter(([, settings]) => Object.keys(settings).length > 0);
  const lines = own.map(([id, settings]) => `- <#${id}>: ${setInWords(settings, speaking)}`);
  const forAll =
    Object.keys(defaults).length === 0 ? [] : [`${wholeServer}: ${setInWords(defaults, speaking)}`];
  const shown = linesWithin([...forAll, ...(lines.length === 0 ? [nothingSet] : lines)], ROOM);
  const others = forAll.length + lines.length - shown.length;
  return privately(others > 0 ? [...shown, `- ${settingWords(locale).more(others)}`] : shown);
}

/** A little of a message is left for how many more there are. */
const ROOM = LIMITS.content - 60;

function setInWords(settings: Partial<ChannelSettings>, { locale, library }: Speaking): string {
  const { names } = settingWords(locale);
  const whole = { ...BUILT_IN, ...settings };
  return SETTING_NAMES.filter((name) => settings[name] !== undefined)
    .map((name) => `${names[name]}: **${valueInWords(name, whole, library, locale)}**`)
    .join(" · ");
}

function remark(warning: string): string {
  return `> ${warning}`;
}

function privately(lines: readonly string[]): Reply {
  return { content: cut(lines.join("\n"), LIMITS.content), private: true };
}
