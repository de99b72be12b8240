import type { Card, Quiz } from "../../retrieval/index.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import { oneLine } from "../discord/text.ts";

/** An option in plain text and in one line: the word for the gap, or the reading's title. Empty where there is none. */
export function optionText({ kind, options }: Quiz, index: number, cards: readonly Card[]): string {
  const option = options[index] ?? "";
  const text = kind === "cloze" ? option : (cards.find(({ name }) => name === option)?.title ?? option);
  return oneLine(text);
}

/** The same within a sentence of Ibid's. */
export function shownOption(quiz: Quiz, index: number, cards: readonly Card[]): string {
  return neutraliseLine(optionText(quiz, index, cards), LONGEST_SHOWN);
}

const LONGEST_SHOWN = 400;
