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
import { mustHaveReadings } from "../readings/must-have.ts";
import { poseQuiz } from "./posed.ts";
import { quizReply } from "./render.ts";
import { words } from "./words.ts";

const data = {
  type: ApplicationCommandType.ChatInput,
  ...described((locale) => words(locale).quiz),
  ...WHERE,
  options: [
    {
      type: ApplicationCommandOptionType.String,
      ...described((locale) => words(locale).reading),
      autocomplete: true,
    },
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/quiz [reading]` */
export const quiz: Command = {
  audience: "members",
  data,

  execute({ id, options }, actor, services) {
    mustHaveReadings(services);
    const { library } = services;
    const cards = library.readings();
    const reading = chosenReading(options.getString("reading"), services);
    // The interaction's own id: another quiz each time, and none that anyone chose.
    return {
      defer: "public",
      later: async () => quizReply(await poseQuiz(library, id, reading), cards, actor),
    };
  },

  autocomplete({ options }, { library }) {
    return readingChoices(options.getFocused(), library.readings());
  },
};
