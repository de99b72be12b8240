import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { UserError } from "../discord/errors.ts";
import type { Command } from "../feature.ts";
import { answerQuestion } from "./answer.ts";
import { isBlank, withoutMentions } from "./question.ts";
import { readingChoices, resolveReading } from "./reading-option.ts";
import { HOW_TO_ASK } from "./render.ts";

const data = {
  type: ApplicationCommandType.ChatInput,
  name: "ask",
  description: "Ask a question; Ibid answers with quotations from the readings",
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: "question",
      description: "What you want to know",
      required: true,
    },
    {
      type: ApplicationCommandOptionType.String,
      name: "reading",
      description: "Look in this reading only",
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.Boolean,
      name: "private",
      description: "Show the answer to you alone",
    },
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/ask question [reading] [private]` */
export const ask: Command = {
  data,

  execute({ options }, services) {
    const question = withoutMentions(options.getString("question", true));
    if (isBlank(question)) throw new UserError("blank-question", HOW_TO_ASK);
    const reading = options.getString("reading");
    const isPrivate = options.getBoolean("private") ?? false;
    const within =
      reading === null || isBlank(reading)
        ? {}
        : { reading: resolveReading(reading, services.library.readings()) };
    // People do not see the options of someone else's command, so a public answer shows what was asked.
    return {
      ...answerQuestion({ question, ...within, showQuestion: !isPrivate }, services),
      private: isPrivate,
    };
  },

  autocomplete({ options }, { library }) {
    return readingChoices(options.getFocused(), library.readings());
  },
};
