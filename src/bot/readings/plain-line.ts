import { isBlank } from "../ask/question.ts";
import { cut } from "../discord/limits.ts";
import { neutralise } from "../discord/markdown.ts";

/** A text in one line of at most `max` code units, as menus show it: without markdown. `instead` where there is nothing to see. */
export function plainLine(text: string, max: number, instead: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, " ")
    .trim()
    .toWellFormed();
  return cut(isBlank(line) ? instead : line, max);
}

/** The same as markdown that shows it, of at most `max` code units when nothing has to be escaped and twice as many at worst. */
export function shownLine(text: string, max: number, instead: string): string {
  return neutralise(plainLine(text, max, instead));
}
