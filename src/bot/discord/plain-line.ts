import { cut } from "./limits.ts";
import { neutraliseLine } from "./markdown.ts";
import { isBlank, oneLine } from "./text.ts";

/** A text in one line of at most `max` code units, as menus show it: without markdown. `instead` where there is nothing to see. */
export function plainLine(text: string, max: number, instead: string): string {
  return cut(oneLine(isBlank(text) ? instead : text), max);
}

/** The same as markdown that shows it. */
export function shownLine(text: string, max: number, instead: string): string {
  return neutraliseLine(isBlank(text) ? instead : text, max);
}
