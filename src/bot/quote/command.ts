import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { UserError } from "../discord/errors.ts";
import { described } from "../discord/localised.ts";
import { WHERE } from "../discord/where.ts";
import type { Command } from "../feature.ts";
import { mustHaveReadings } from "../readings/must-have.ts";
import { plainText } from "../target/plain-text.ts";
import { hasWords } from "../target/text.ts";
import { checkTexts } from "./check.ts";
import { quotedParts } from "./quoted-parts.ts";
import { checkReply, MOST_CHECKED } from "./render.ts";
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
  audience: "members",
  data,

  execute({ options }, actor, services) {
    const given = options.getString("text", true);
    const text = plainText(given);
    if (!hasWords(text)) throw new UserError("blank-quotation", (locale) => words(locale).howToCheck);
    mustHaveReadings(services);
    const isPrivate = options.getBoolean("private") ?? false;
    const cards = services.library.readings();
    const whole = checkTexts([text], services);
    const { kind, texts } = quotedParts(given);
    // What quotes a reading in a sentence of one's own stands nowhere as a whole.
    if (kind === "whole" || whole.some(({ check }) => check.status !== "absent")) {
      return checkReply(whole, cards, { actor, isPrivate });
    }
    const remark = words(actor.locale).quotedParts(Math.min(texts.length, MOST_CHECKED), texts.length);
    return checkReply(checkTexts(texts.slice(0, MOST_CHECKED), services), cards, {
      actor,
      isPrivate,
      remark,
    });
  },
};
