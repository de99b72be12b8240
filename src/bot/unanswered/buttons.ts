import type { NamedButton } from "../button.ts";
import { words } from "./words.ts";

/** Under a refusal. */
export const ASK_MODERATOR: NamedButton = { action: "askmoderator", label: (locale) => words(locale).ask };

/** Under a card; each names its question. */
export const CHOOSE: NamedButton = { action: "teachunanswered", label: (locale) => words(locale).choose };
export const CLOSE: NamedButton = { action: "closeunanswered", label: (locale) => words(locale).close };

/** Under the message that tells an asker that something came of their question without showing it; names the question. */
export const SHOW: NamedButton = { action: "showunanswered", label: (locale) => words(locale).show };

/** Through the list; each names the page that it leads to. */
export const PREVIOUS: NamedButton = { action: "unansweredback", label: (locale) => words(locale).previous };
export const NEXT: NamedButton = { action: "unansweredon", label: (locale) => words(locale).next };

/** The actions of menus and forms. */
export const CHOSEN = "taughtunanswered";
export const CLOSED = "closedunanswered";
export const OPEN = "openunanswered";
