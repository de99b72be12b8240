import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandType,
  ChannelType,
  ApplicationCommandOptionType as Option,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { described, named } from "../discord/localised.ts";
import { FOR_MODERATORS } from "../discord/where.ts";
import { SETTING_NAMES } from "../settings/names.ts";
import { words as settingWords } from "../settings/words.ts";
import { SETTING_OPTIONS } from "./options.ts";
import { words } from "./words.ts";

const WHERE_OPTION: APIApplicationCommandBasicOption = {
  type: Option.Channel,
  ...described((locale) => words(locale).where),
  channel_types: [
    ChannelType.GuildText,
    ChannelType.GuildAnnouncement,
    ChannelType.GuildVoice,
    ChannelType.GuildForum,
    ChannelType.PublicThread,
    ChannelType.PrivateThread,
    ChannelType.AnnouncementThread,
  ],
};

/** `/channel`, as Discord is told of it. */
export const DATA: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  type: ApplicationCommandType.ChatInput,
  ...described((locale) => words(locale).channel),
  ...FOR_MODERATORS,
  options: [
    {
      type: Option.Subcommand,
      ...described((locale) => words(locale).set),
      options: [...SETTING_OPTIONS, WHERE_OPTION],
    },
    {
      type: Option.Subcommand,
      ...described((locale) => words(locale).default),
      options: [...SETTING_OPTIONS],
    },
    { type: Option.Subcommand, ...described((locale) => words(locale).show), options: [WHERE_OPTION] },
    { type: Option.Subcommand, ...described((locale) => words(locale).list) },
    {
      type: Option.Subcommand,
      ...described((locale) => words(locale).reset),
      options: [
        {
          type: Option.String,
          ...described((locale) => words(locale).setting),
          choices: SETTING_NAMES.map((name) => ({
            ...named((locale) => ({ name: settingWords(locale).names[name] })),
            value: name,
          })),
        },
        WHERE_OPTION,
        { type: Option.Boolean, ...described((locale) => words(locale).server) },
      ],
    },
  ],
};
