import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { described } from "../discord/localised.ts";
import type { Command } from "../feature.ts";
import { helpReply } from "./render.ts";
import { words } from "./words.ts";

const data = {
  type: ApplicationCommandType.ChatInput,
  ...described((locale) => words(locale).help),
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/help` */
export const help: Command = {
  data,
  execute: (_, actor, services) => helpReply(actor, services),
};
