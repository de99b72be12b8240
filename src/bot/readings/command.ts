import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { chosenReading } from "../ask/chosen-reading.ts";
import { readingChoices } from "../ask/reading-option.ts";
import { described } from "../discord/localised.ts";
import { WHERE } from "../discord/where.ts";
import type { Command } from "../feature.ts";
import { listReply } from "./list.ts";
import { outlineReply } from "./outline.ts";
import { words } from "./words.ts";

const data = {
  type: ApplicationCommandType.ChatInput,
  ...described((locale) => words(locale).readings),
  ...WHERE,
  options: [
    {
      type: ApplicationCommandOptionType.String,
      ...described((locale) => words(locale).reading),
      autocomplete: true,
    },
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/readings [reading]` */
export const readings: Command = {
  audience: "members",
  data,

  execute({ options }, actor, services) {
    const { library } = services;
    const name = chosenReading(options.getString("reading"), services);
    const card = library.readings().find((one) => one.name === name);
    return card === undefined ? listReply(0, services, actor) : outlineReply(card, 0, library, actor);
  },

  autocomplete({ options }, { library }) {
    return readingChoices(options.getFocused(), library.readings());
  },
};
