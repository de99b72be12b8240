import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { UserError } from "../discord/errors.ts";
import { described } from "../discord/localised.ts";
import { WHERE } from "../discord/where.ts";
import type { Command } from "../feature.ts";
import { admitCommand } from "../gate/asking.ts";
import { mustHaveReadings } from "../readings/must-have.ts";
import { compareReadings } from "./compare.ts";
import { LONGEST_TOPIC, readTopic } from "./topic.ts";
import { words } from "./words.ts";

const data = {
  type: ApplicationCommandType.ChatInput,
  ...described((locale) => words(locale).compare),
  ...WHERE,
  options: [
    {
      type: ApplicationCommandOptionType.String,
      ...described((locale) => words(locale).topic),
      required: true,
      max_length: LONGEST_TOPIC,
    },
    { type: ApplicationCommandOptionType.Boolean, ...described((locale) => words(locale).private) },
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/compare topic [private]` */
export const compare: Command = {
  audience: "members",
  data,

  execute({ options }, actor, services) {
    const topic = readTopic(options.getString("topic", true));
    if (topic === undefined) throw new UserError("blank-topic", (locale) => words(locale).howToCompare);
    const { isPrivate: isPrivateHere } = admitCommand(actor, services);
    mustHaveReadings(services);
    const isPrivate = isPrivateHere || (options.getBoolean("private") ?? false);
    return compareReadings({ topic, page: 0, isPrivate }, actor, services);
  },
};
