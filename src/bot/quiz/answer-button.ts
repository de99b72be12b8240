import type { Library } from "../../retrieval/index.ts";
import { buttonFor } from "../button.ts";
import { cite } from "../cite/button.ts";
import { inContext } from "../context/button.ts";
import { staleButton } from "../discord/errors.ts";
import type { Reply } from "../discord/reply.ts";
import { excerptQuotation, quotationEmbeds } from "../excerpt/render.ts";
import type { Button } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { shownOption } from "./option.ts";
import { recallQuiz } from "./posed.ts";
import { words } from "./words.ts";

/** One of a quiz's options: tells whoever chose it whether it is the one, and shows the sentence with its source. */
export const answerQuiz: Button = {
  action: "quiz",
  audience: "members",
  label: (locale) => words(locale).answer,
  execute({ parameters: [...memory] }, { locale }, { library }) {
    const chosen = Number(memory.pop());
    return { defer: "private", later: () => verdict(chosen, memory, library, locale) };
  },
};

async function verdict(
  chosen: number,
  memory: readonly string[],
  library: Library,
  locale: Locale,
): Promise<Reply> {
  const { quiz } = await recallQuiz(library, memory);
  if (quiz.options[chosen] === undefined) throw staleButton();
  const cards = library.readings();
  const option = shownOption(quiz, chosen, cards);
  const { right, wrong } = words(locale);
  const about = { passageIds: [quiz.excerpt.passageId] };
  return {
    content: chosen === quiz.correct ? right(option) : wrong(option, shownOption(quiz, quiz.correct, cards)),
    embeds: quotationEmbeds([excerptQuotation(quiz.excerpt)], cards, locale),
    buttons: [buttonFor(inContext, locale, about), buttonFor(cite, locale, about)],
  };
}
