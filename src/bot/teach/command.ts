import type { ChatInputCommandInteraction } from "discord.js";
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Deed } from "../../store/index.ts";
import { passageChoices, resolvePassage } from "../cite/passage-option.ts";
import { deedOf } from "../deed.ts";
import type { Actor } from "../discord/actor.ts";
import { described } from "../discord/localised.ts";
import type { Outcome } from "../discord/reply.ts";
import { withoutMentions } from "../discord/text.ts";
import { FOR_MODERATORS } from "../discord/where.ts";
import type { Command, Services } from "../feature.ts";
import { overrule } from "../report/overrule.ts";
import { lessonChoices, resolveLesson } from "./lesson-option.ts";
import { lessonsReply } from "./list.ts";
import { forgottenReply, taughtReply } from "./render.ts";
import { teach } from "./teach.ts";
import { words } from "./words.ts";

const data = {
  type: ApplicationCommandType.ChatInput,
  ...described((locale) => words(locale).teach),
  ...FOR_MODERATORS,
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...described((locale) => words(locale).add),
      options: [
        {
          type: ApplicationCommandOptionType.String,
          ...described((locale) => words(locale).question),
          required: true,
          max_length: 300,
        },
        {
          type: ApplicationCommandOptionType.String,
          ...described((locale) => words(locale).passage),
          required: true,
          autocomplete: true,
        },
      ],
    },
    { type: ApplicationCommandOptionType.Subcommand, ...described((locale) => words(locale).list) },
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...described((locale) => words(locale).remove),
      options: [
        {
          type: ApplicationCommandOptionType.String,
          ...described((locale) => words(locale).taught),
          required: true,
          autocomplete: true,
        },
      ],
    },
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/teach add question passage`, `/teach list`, `/teach remove question` */
export const teachCommand: Command = {
  audience: "moderators",
  data,

  execute({ options }, actor, services) {
    const by = deedOf(actor);
    switch (options.getSubcommand()) {
      case "add":
        return add(options, by, actor, services);
      case "remove":
        return remove(options, by, actor, services);
      default:
        return lessonsReply(0, services.lessons.of(by.guildId), services.library, actor);
    }
  },

  autocomplete({ options }, { library, lessons }, { guildId }) {
    const { name, value } = options.getFocused(true);
    if (name === "passage") return passageChoices(value, library);
    return guildId === null ? [] : lessonChoices(value, lessons.of(guildId));
  },
};

type Options = ChatInputCommandInteraction["options"];

function add(options: Options, by: Deed, actor: Actor, services: Services): Outcome {
  const question = withoutMentions(options.getString("question", true));
  const { passageId } = resolvePassage(options.getString("passage", true), services.library);
  return {
    defer: "private",
    async later() {
      const lesson = await teach(question, passageId, by, services);
      return taughtReply(lesson, await overrule(lesson, by, services), services, actor);
    },
  };
}

function remove(options: Options, by: Deed, actor: Actor, { lessons }: Services): Outcome {
  const given = options.getString("question", true);
  const { id } = resolveLesson(given, lessons.of(by.guildId));
  return {
    defer: "private",
    async later() {
      const forgotten = await lessons.forget(id, by);
      // Somebody else may have removed it meanwhile: either way it is gone.
      return forgottenReply(forgotten?.question ?? given, actor);
    },
  };
}
