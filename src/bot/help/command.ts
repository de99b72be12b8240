import {
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { described } from "../discord/localised.ts";
import { WHERE } from "../discord/where.ts";
import type { Command } from "../feature.ts";
import { helpReply } from "./render.ts";
import { words } from "./words.ts";

const data = {
  type: ApplicationCommandType.ChatInput,
  ...described((locale) => words(locale).help),
  ...WHERE,
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/help` */
export const help: Command = {
  audience: "members",
  data,
  execute: (_, actor, services) => helpReply(actor, services),
};
