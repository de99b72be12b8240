import type { NamedButton } from "../button.ts";
import { words } from "./words.ts";

/** Through the list; each names the page that it leads to. */
export const PREVIOUS_READINGS: NamedButton = {
  action: "listback",
  label: (locale) => words(locale).previous,
};
export const NEXT_READINGS: NamedButton = { action: "liston", label: (locale) => words(locale).next };
export const ALL_READINGS: NamedButton = { action: "listall", label: (locale) => words(locale).all };

/** Through one reading's sections; each names the reading and the page that it leads to. */
export const PREVIOUS_SECTIONS: NamedButton = {
  action: "outlineback",
  label: (locale) => words(locale).previous,
};
export const NEXT_SECTIONS: NamedButton = { action: "outlineon", label: (locale) => words(locale).next };

export const CITE_READING: NamedButton = { action: "citereading", label: (locale) => words(locale).cite };

/** The menus' actions: of a list, and of an outline, which offers what has not been quoted. */
export const CHOOSE_READING = "reading";
export const CHOOSE_SECTION = "section";
