import type { NamedButton } from "../button.ts";
import { words } from "./words.ts";

/** Under a card; each names its review. */
export const APPROVE: NamedButton = { action: "approvereview", label: (locale) => words(locale).approve };
export const CHOOSE: NamedButton = { action: "choosereview", label: (locale) => words(locale).choose };
export const DECLINE: NamedButton = { action: "declinereview", label: (locale) => words(locale).decline };

/** Under a card that is approved. */
export const TEACH: NamedButton = { action: "teachreview", label: (locale) => words(locale).teach };

/** Under the message that tells an asker of a decision without showing it; names its review. */
export const SHOW: NamedButton = { action: "heldanswer", label: (locale) => words(locale).show };

/** Through the list; each names the page that it leads to. */
export const PREVIOUS: NamedButton = { action: "reviewsback", label: (locale) => words(locale).previous };
export const NEXT: NamedButton = { action: "reviewson", label: (locale) => words(locale).next };

/** The actions of menus and forms. */
export const CHOSEN = "chosenreview";
export const DECLINED = "declinedreview";
export const OPEN = "openreview";
