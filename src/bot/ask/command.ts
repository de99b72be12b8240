import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { UserError } from "../discord/errors.ts";
import { described } from "../discord/localised.ts";
import { withoutMentions } from "../discord/text.ts";
import { WHERE } from "../discord/where.ts";
import type { Command } from "../feature.ts";
import { admitCommand } from "../gate/asking.ts";
import { helpReply } from "../help/render.ts";
import { mustHaveReadings } from "../readings/must-have.ts";
import { holdCommand, isReviewed } from "../review/hold.ts";
import { answerQuestion } from "./answer.ts";
import { chosenReading } from "./chosen-reading.ts";
import { readingChoices } from "./reading-option.ts";
import { asksAboutIbid, asksNothing } from "./small-talk.ts";
import { words } from "./words.ts";

const data = {
  type: ApplicationCommandType.ChatInput,
  ...described((locale) => words(locale).ask),
  ...WHERE,
  options: [
    {
      type: ApplicationCommandOptionType.String,
      ...described((locale) => words(locale).question),
      required: true,
    },
    {
      type: ApplicationCommandOptionType.String,
      ...described((locale) => words(locale).reading),
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.Boolean,
      ...described((locale) => words(locale).private),
    },
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/ask question [reading] [private]` */
export const ask: Command = {
  audience: "members",
  data,

  execute(interaction, actor, services) {
    const { options } = interaction;
    const question = withoutMentions(options.getString("question", true));
    if (asksAboutIbid(question)) return helpReply(actor, services);
    if (asksNothing(question)) throw new UserError("blank-question", (locale) => words(locale).howToAsk);
    const reading = chosenReading(options.getString("reading"), services);
    const { isPrivate: isPrivateHere } = admitCommand(actor, services);
    mustHaveReadings(services);
    const isPrivate = isPrivateHere || (options.getBoolean("private") ?? false);
    // People do not see the options of someone else's command, so an answer that is public, or may be shared, shows them.
    const within = reading === undefined ? {} : { reading };
    const asked = { question, ...within, showQuestion: true, isPrivate };
    if (isReviewed(actor, services.standing)) return holdCommand(asked, interaction, actor, services);
    return answerQuestion(asked, actor, services);
  },

  autocomplete({ options }, { library }) {
    return readingChoices(options.getFocused(), library.readings());
  },
};
