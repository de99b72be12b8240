import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { described, named } from "../discord/localised.ts";
import { WHERE } from "../discord/where.ts";
import { passageQuote } from "../excerpt/passage-quote.ts";
import { words as excerptWords } from "../excerpt/words.ts";
import type { Command } from "../feature.ts";
import { refuseRemoved } from "../removal/removed.ts";
import { passageChoices, resolvePassage } from "./passage-option.ts";
import { citations } from "./render.ts";
import { STYLES, styleName, styleOf } from "./style.ts";
import { words } from "./words.ts";

const data = {
  type: ApplicationCommandType.ChatInput,
  ...described((locale) => words(locale).command),
  ...WHERE,
  options: [
    {
      type: ApplicationCommandOptionType.String,
      ...described((locale) => words(locale).passage),
      required: true,
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.String,
      ...described((locale) => words(locale).style),
      required: true,
      choices: STYLES.map((style) => ({
        ...named((locale) => ({ name: styleName(style, locale) })),
        value: style,
      })),
    },
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/cite passage style` */
export const citePassage: Command = {
  audience: "members",
  data,

  execute({ options }, actor, services) {
    const { library } = services;
    const given = options.getString("passage", true);
    const excerpt = resolvePassage(given, library);
    refuseRemoved(given, [excerpt.passageId], actor.guildId, services);
    // Discord lets only the choices through; whatever else came would still be a citation.
    const style = styleOf(options.getString("style", true)) ?? "line";
    const { goesOn } = excerptWords(actor.locale);
    return {
      // Free text may have led elsewhere than was meant: what is cited is shown above its citation.
      content: passageQuote(excerpt.text, [], LONGEST_QUOTATION, goesOn).markdown,
      ...citations([excerpt], style, library, actor),
      private: true,
    };
  },

  autocomplete({ options }, { library }) {
    return passageChoices(options.getFocused(), library);
  },
};

/** Room is left in the message's 2,000 characters for a line of **Share**. */
const LONGEST_QUOTATION = 1_800;
