import type { NamedButton } from "../button.ts";
import { words } from "./words.ts";

/** Through the reading: each is about the page that is shown. */
export const PREVIOUS_PAGE: NamedButton = {
  action: "pageback",
  label: (locale) => words(locale).previousPage,
};
export const NEXT_PAGE: NamedButton = { action: "pageon", label: (locale) => words(locale).nextPage };

/** From place to place: each is about all excerpts, and names the place that it leads to. */
export const PREVIOUS_PLACE: NamedButton = {
  action: "placeback",
  label: (locale) => words(locale).previousPlace,
};
export const NEXT_PLACE: NamedButton = { action: "placeon", label: (locale) => words(locale).nextPlace };
export const BACK: NamedButton = { action: "placehere", label: (locale) => words(locale).back };

export const TO_A_PLACE: readonly NamedButton[] = [PREVIOUS_PLACE, NEXT_PLACE, BACK];
