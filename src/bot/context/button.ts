import type { Excerpt } from "../../retrieval/index.ts";
import { buttonFor } from "../button.ts";
import type { ReplyButton } from "../discord/reply.ts";
import { excerptsOfButton } from "../excerpt/of-button.ts";
import type { Button } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { contextReply } from "./render.ts";
import { recallAll, rememberAll } from "./sought.ts";
import { words } from "./words.ts";

/** **In context**: what stands before and after the excerpts, page by page, for the one who asks. */
export const inContext: Button = {
  action: "context",
  label: (locale) => words(locale).inContext,
  execute({ passageIds, parameters, message }, actor, { library }) {
    excerptsOfButton(passageIds, library, message);
    return contextReply(recallAll({ passageIds, parameters }, library), library, actor);
  },
};

/** The button under an answer, about all of its excerpts. */
export function contextButton(excerpts: readonly Excerpt[], locale: Locale): ReplyButton {
  return buttonFor(inContext, locale, rememberAll(excerpts));
}
