import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType as Option,
} from "discord-api-types/v10";
import type { ChannelMode, ChannelSettings } from "../../store/index.ts";
import { described, named } from "../discord/localised.ts";
import type { SettingName } from "../settings/names.ts";
import { words as settingWords } from "../settings/words.ts";
import { words } from "./words.ts";

const MODES: readonly ChannelMode[] = ["off", "commands", "mentions", "auto"];
const REPLIES_IN: readonly ChannelSettings["replyIn"][] = ["channel", "thread"];

/** One option for each setting, as `/channel set` and `/channel default` take them. */
export const SETTING_OPTIONS: readonly APIApplicationCommandBasicOption[] = [
  {
    type: Option.String,
    ...describedSetting("mode"),
    choices: MODES.map((mode) => ({
      ...named((locale) => ({ name: words(locale).modeChoices[mode] })),
      value: mode,
    })),
  },
  { type: Option.Boolean, ...describedSetting("review") },
  { type: Option.String, ...describedSetting("readings"), autocomplete: true },
  { type: Option.String, ...describedSetting("cooldown"), max_length: 20 },
  {
    type: Option.String,
    ...describedSetting("replyIn"),
    choices: REPLIES_IN.map((where) => ({
      ...named((locale) => ({ name: settingWords(locale).replyIn[where] })),
      value: where,
    })),
  },
  { type: Option.Role, ...describedSetting("roleId") },
  { type: Option.String, ...describedSetting("progress"), autocomplete: true },
];

/** What an option is called that sets this. */
export function optionName(setting: SettingName): string {
  return words("en").options[setting].name;
}

function describedSetting(setting: SettingName) {
  return described((locale) => words(locale).options[setting]);
}

export function isMode(text: string): text is ChannelMode {
  return MODES.some((mode) => mode === text);
}

export function isReplyIn(text: string): text is ChannelSettings["replyIn"] {
  return REPLIES_IN.some((where) => where === text);
}
