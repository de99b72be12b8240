import type { AutocompleteInteraction, ChatInputCommandInteraction, Message } from "discord.js";
import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from "discord-api-types/v10";
import type { Logger } from "pino";
import type { Library } from "../retrieval/index.ts";
import type { AutocompleteChoice, Reply } from "./discord/replies.ts";

/** What every feature works with. */
export interface Services {
  readonly library: Library;
  readonly log: Logger;
}

/**
 * A slash command. Handlers return what to say and send nothing; they are synchronous, so that nothing can be waited for
 * before the first response. They throw `UserError` to tell the user what to change.
 */
export interface Command {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(interaction: ChatInputCommandInteraction, services: Services): Reply;
  autocomplete?(interaction: AutocompleteInteraction, services: Services): readonly AutocompleteChoice[];
}

/** What a button does. Its custom id carries the action's name and the passages that the button is about. */
export interface Button {
  /** Lower-case letters; never reused for something else, because old messages keep their buttons. */
  readonly action: string;
  readonly label: string;
  execute(passageIds: readonly string[], services: Services): Reply;
}

export interface Features {
  readonly commands: readonly Command[];
  readonly buttons: readonly Button[];
  /** What to say to a message; undefined for the many that are not meant for Ibid. */
  message(message: Message, services: Services): Reply | undefined;
}
