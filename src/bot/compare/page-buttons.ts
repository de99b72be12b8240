import type { Button } from "../feature.ts";
import { words } from "./words.ts";

type PageButton = Pick<Button, "action" | "label">;

export const PREVIOUS: PageButton = { action: "comparebefore", label: (locale) => words(locale).previous };
export const NEXT: PageButton = { action: "compareafter", label: (locale) => words(locale).next };
