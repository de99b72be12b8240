import {
  ApplicationCommandType,
  ChannelType,
  ApplicationCommandOptionType as Option,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { described, named } from "../discord/localised.ts";
import { FOR_MODERATORS } from "../discord/where.ts";
import { SERVER_SETTING_NAMES, type ServerSettingName } from "../settings/names.ts";
import { words } from "./words.ts";

/** `/moderators`, as Discord is told of it. */
export const DATA: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  type: ApplicationCommandType.ChatInput,
  ...described((locale) => words(locale).moderators),
  ...FOR_MODERATORS,
  options: [
    {
      type: Option.Subcommand,
      ...described((locale) => words(locale).set),
      options: [
        {
          type: Option.Channel,
          ...describedSetting("moderatorChannelId"),
          channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
        },
        { type: Option.Role, ...describedSetting("moderatorRoleId") },
        { type: Option.Integer, ...describedSetting("retentionDays"), min_value: 1, max_value: 365 },
        { type: Option.Integer, ...describedSetting("remindAfterMinutes"), min_value: 5, max_value: 10_080 },
      ],
    },
    { type: Option.Subcommand, ...described((locale) => words(locale).show) },
    {
      type: Option.Subcommand,
      ...described((locale) => words(locale).reset),
      options: [
        {
          type: Option.String,
          ...described((locale) => words(locale).setting),
          required: true,
          choices: SERVER_SETTING_NAMES.map((name) => ({
            ...named((locale) => ({ name: words(locale).names[name] })),
            value: name,
          })),
        },
      ],
    },
  ],
};

/** What an option is called that sets this. */
export function optionName(setting: ServerSettingName): string {
  return words("en").options[setting].name;
}

function describedSetting(setting: ServerSettingName) {
  return described((locale) => words(locale).options[setting]);
}
