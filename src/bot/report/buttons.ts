import type { NamedButton } from "../button.ts";
import { words } from "./words.ts";

/** Under a card; each names its report. */
export const UPHOLD: NamedButton = { action: "upholdreport", label: (locale) => words(locale).uphold };
export const DISMISS: NamedButton = { action: "dismissreport", label: (locale) => words(locale).dismiss };
export const RESTORE: NamedButton = { action: "restorereport", label: (locale) => words(locale).restore };
export const REOPEN: NamedButton = { action: "reopenreport", label: (locale) => words(locale).reopen };
export const TEACH: NamedButton = { action: "teachreport", label: (locale) => words(locale).teach };

/** Through the list; each names the page that it leads to, and the state. */
export const PREVIOUS: NamedButton = { action: "reportsback", label: (locale) => words(locale).previous };
export const NEXT: NamedButton = { action: "reportson", label: (locale) => words(locale).next };

/** The menus' actions. */
export const OPEN = "openreport";
export const TAUGHT = "taughtreport";
