import type { Card, Quiz } from "../../retrieval/index.ts";
import { buttonFor } from "../button.ts";
import { deleteButton } from "../delete/button.ts";
import type { Actor } from "../discord/actor.ts";
import { toCustomId } from "../discord/custom-id.ts";
import { cut, LIMITS } from "../discord/limits.ts";
import { quote } from "../discord/markdown.ts";
import type { Reply } from "../discord/reply.ts";
import { answerQuiz } from "./answer-button.ts";
import { optionText } from "./option.ts";
import type { PosedQuiz } from "./posed.ts";
import { revealQuiz } from "./reveal-button.ts";
import { words } from "./words.ts";

/** The question, with a button for each option. Options are numbered: two long titles may begin alike. */
export function quizReply({ quiz, memory }: PosedQuiz, cards: readonly Card[], actor: Actor): Reply {
  const { locale, userId } = actor;
  const { howTo } = words(locale);
  const { task, quotation } = question(quiz, actor);
  const options = quiz.options.map((_, index) => ({
    label: cut(`${index + 1}. ${optionText(quiz, index, cards)}`.toWellFormed(), LIMITS.buttonLabel),
    customId: toCustomId({ action: answerQuiz.action, parameters: [...memory, String(index)] }),
  }));
  return {
    content: `${task}\n${howTo}`,
    embeds: [{ description: quotation }],
    buttons: [
      ...options,
      buttonFor(revealQuiz, locale, { parameters: [...memory, userId] }),
      deleteButton(actor),
    ],
  };
}

function question(quiz: Quiz, { locale }: Actor): { readonly task: string; readonly quotation: string } {
  const { whichWord, whichReading } = words(locale);
  if (quiz.kind === "source") return { task: whichReading, quotation: quote(quiz.text, []) };
  const { before, after } = quiz;
  // A gap must not be taken for an omission that the source itself marks.
  const gap = before.includes(GAP) || after.includes(GAP) ? OTHER_GAP : GAP;
  const marked = [before.length, before.length + gap.length] as const;
  return { task: whichWord(`**${gap}**`), quotation: quote(`${before}${gap}${after}`, [marked]) };
}

const GAP = "[…]";
const OTHER_GAP = "[ ? ]";
