import type { ChatInputCommandInteraction } from "discord.js";
import {
  ApplicationCommandType,
  ApplicationCommandOptionType as Option,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { auditActions } from "../../store/index.ts";
import { described, named } from "../discord/localised.ts";
import { FOR_MODERATORS } from "../discord/where.ts";
import type { Button, Command } from "../feature.ts";
import { filterFrom, fromParameters } from "./filter.ts";
import { exportEntries, listEntries, NEXT, PREVIOUS } from "./list.ts";
import { words } from "./words.ts";

const data = {
  type: ApplicationCommandType.ChatInput,
  ...described((locale) => words(locale).audit),
  ...FOR_MODERATORS,
  options: [
    { type: Option.User, ...described((locale) => words(locale).moderator) },
    {
      type: Option.String,
      ...described((locale) => words(locale).action),
      choices: auditActions.map((action) => ({
        ...named((locale) => ({ name: words(locale).actions[action] })),
        value: action,
      })),
    },
    { type: Option.User, ...described((locale) => words(locale).member) },
    { type: Option.Channel, ...described((locale) => words(locale).channel) },
    { type: Option.String, ...described((locale) => words(locale).since), max_length: 20 },
    { type: Option.String, ...described((locale) => words(locale).until), max_length: 20 },
    { type: Option.Boolean, ...described((locale) => words(locale).csv) },
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/audit`: what was done, by whom and when, latest first. */
export const audit: Command = {
  audience: "moderators",
  data,
  execute(interaction, actor, services) {
    const filter = filterFrom(givenIn(interaction), interaction.createdAt);
    const isFile = interaction.options.getBoolean("csv") ?? false;
    return {
      defer: "private",
      later: () =>
        isFile ? exportEntries(filter, actor, services) : listEntries(0, filter, actor, services),
    };
  },
};

const turn: Button["execute"] = ({ parameters }, actor, services) => {
  const { page, filter } = fromParameters(parameters);
  return { defer: "update", later: () => listEntries(page, filter, actor, services) };
};

/** Through the record. */
export const auditPages: readonly Button[] = [
  { ...PREVIOUS, audience: "moderators", execute: turn },
  { ...NEXT, audience: "moderators", execute: turn },
];

function givenIn({ options }: ChatInputCommandInteraction) {
  return {
    moderator: options.getUser("moderator")?.id ?? null,
    action: options.getString("action"),
    member: options.getUser("member")?.id ?? null,
    channel: options.getChannel("channel")?.id ?? null,
    since: options.getString("since"),
    until: options.getString("until"),
  };
}
