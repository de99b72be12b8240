import type { NamedButton } from "../button.ts";
import { words } from "./words.ts";

export const PREVIOUS: NamedButton = { action: "comparebefore", label: (locale) => words(locale).previous };
export const NEXT: NamedButton = { action: "compareafter", label: (locale) => words(locale).next };
