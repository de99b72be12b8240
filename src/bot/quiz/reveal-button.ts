import type { Library } from "../../retrieval/index.ts";
import { buttonFor } from "../button.ts";
import { cite } from "../cite/button.ts";
import { inContext } from "../context/button.ts";
import { deleteAnswer } from "../delete/button.ts";
import { UserError } from "../discord/errors.ts";
import type { Reply } from "../discord/reply.ts";
import { words as permissionWords } from "../discord/words.ts";
import { excerptQuotation, quotationEmbeds } from "../excerpt/render.ts";
import type { Button } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { shownOption } from "./option.ts";
import { recallQuiz } from "./posed.ts";
import { words } from "./words.ts";

/** **Reveal**: shows everyone the answer with its source, for who asked and for moderators; no one can answer any more. */
export const revealQuiz: Button = {
  action: "reveal",
  audience: "members",
  label: (locale) => words(locale).reveal,
  execute({ parameters: [...memory] }, actor, { library }) {
    const asker = memory.pop() ?? "";
    if (actor.userId !== asker && !actor.may("Manage Messages")) throw notYours();
    return { defer: "update", later: () => revealed(memory, asker, library, actor.locale) };
  },
};

async function revealed(
  memory: readonly string[],
  asker: string,
  library: Library,
  locale: Locale,
): Promise<Reply> {
  const { quiz } = await recallQuiz(library, memory);
  const cards = library.readings();
  const about = { passageIds: [quiz.excerpt.passageId] };
  return {
    content: words(locale).revealed(shownOption(quiz, quiz.correct, cards)),
    embeds: quotationEmbeds([excerptQuotation(quiz.excerpt)], cards, locale),
    buttons: [
      buttonFor(inContext, locale, about),
      buttonFor(cite, locale, about),
      buttonFor(deleteAnswer, locale, { parameters: [asker] }),
    ],
  };
}

function notYours(): UserError {
  return new UserError("not-your-quiz", (locale) =>
    words(locale).notYours(permissionWords(locale).permissions["Manage Messages"]),
  );
}
