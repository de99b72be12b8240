import type { NamedButton } from "../button.ts";
import { words } from "./words.ts";

export const PREVIOUS_LESSONS: NamedButton = {
  action: "previouslessons",
  label: (locale) => words(locale).previous,
};
export const NEXT_LESSONS: NamedButton = { action: "nextlessons", label: (locale) => words(locale).next };
