import { isBlank } from "../ask/question.ts";
import { cut } from "../discord/limits.ts";
import { neutraliseLine } from "../discord/markdown.ts";

/** A text in one line of at most `max` code units, as menus show it: without markdown. `instead` where there is nothing to see. */
export function plainLine(text: string, max: number, instead: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, " ")
    .trim()
    .toWellFormed();
  return cut(isBlank(line) ? instead : line, max);
}

/** The same as markdown that shows it. */
export function shownLine(text: string, max: number, instead: string): string {
  return neutraliseLine(isBlank(text) ? instead : text, max);
}
