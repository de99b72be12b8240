import { ApplicationCommandType } from "discord-api-types/v10";
import { named } from "../discord/localised.ts";
import { WHERE } from "../discord/where.ts";
import type { MenuCommand } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { mustHaveReadings } from "../readings/must-have.ts";
import { textOf } from "../target/text.ts";
import { checkTexts } from "./check.ts";
import { quotedParts, type ToCheck } from "./quoted-parts.ts";
import { checkReply, MOST_CHECKED } from "./render.ts";
import { words } from "./words.ts";

/** **Check quote**, in a message's menu. The check of someone else's words is private; who checks may share it. */
export const checkQuote: MenuCommand = {
  audience: "members",
  data: {
    type: ApplicationCommandType.Message,
    ...named((locale) => words(locale).checkQuote),
    ...WHERE,
  },

  execute({ targetMessage }, actor, services) {
    mustHaveReadings(services);
    const toCheck = quotedParts(textOf(targetMessage));
    const checked = checkTexts(toCheck.texts.slice(0, MOST_CHECKED), services);
    const remark = whatWasChecked(toCheck, actor.locale);
    return checkReply(checked, services.library.readings(), { actor, isPrivate: true, remark });
  },
};

function whatWasChecked({ kind, texts }: ToCheck, locale: Locale): string {
  const { wholeMessage, quotedParts: parts } = words(locale);
  return kind === "whole" ? wholeMessage : parts(Math.min(texts.length, MOST_CHECKED), texts.length);
}
