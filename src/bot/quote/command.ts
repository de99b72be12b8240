import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { UserError } from "../discord/errors.ts";
import { described } from "../discord/localised.ts";
import { WHERE } from "../discord/where.ts";
import type { Command } from "../feature.ts";
import { plainText } from "../target/plain-text.ts";
import { hasWords } from "../target/text.ts";
import { checkTexts } from "./check.ts";
import { checkReply } from "./render.ts";
import { words } from "./words.ts";

const data = {
  type: ApplicationCommandType.ChatInput,
  ...described((locale) => words(locale).quote),
  ...WHERE,
  options: [
    {
      type: ApplicationCommandOptionType.String,
      ...described((locale) => words(locale).text),
      required: true,
    },
    { type: ApplicationCommandOptionType.Boolean, ...described((locale) => words(locale).private) },
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/quote text [private]` */
export const quote: Command = {
  data,

  execute({ options }, actor, services) {
    const text = plainText(options.getString("text", true));
    if (!hasWords(text)) throw new UserError("blank-quotation", (locale) => words(locale).howToCheck);
    const isPrivate = options.getBoolean("private") ?? false;
    return checkReply(checkTexts([text], services), services.library.readings(), { actor, isPrivate });
  },
};
