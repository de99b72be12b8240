import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { passageChoices } from "../cite/passage-option.ts";
import { UserError } from "../discord/errors.ts";
import { described } from "../discord/localised.ts";
import { isBlank } from "../discord/text.ts";
import { WHERE } from "../discord/where.ts";
import type { Command } from "../feature.ts";
import { mustHaveReadings } from "../readings/must-have.ts";
import { lookedUp } from "./render.ts";
import { words } from "./words.ts";

const data = {
  type: ApplicationCommandType.ChatInput,
  ...described((locale) => words(locale).lookup),
  ...WHERE,
  options: [
    {
      type: ApplicationCommandOptionType.String,
      ...described((locale) => words(locale).passage),
      required: true,
      autocomplete: true,
    },
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/lookup passage` */
export const lookup: Command = {
  audience: "members",
  data,

  execute({ options }, actor, services) {
    const given = options.getString("passage", true);
    if (isBlank(given)) throw new UserError("blank-lookup", (locale) => words(locale).howToLookUp);
    mustHaveReadings(services);
    return lookedUp(given, services, actor);
  },

  autocomplete({ options }, { library }) {
    return passageChoices(options.getFocused(), library);
  },
};
