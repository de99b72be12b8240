import type { Unanswered } from "../../store/index.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import { when } from "../discord/when.ts";
import type { Locale } from "../locale.ts";
import { words } from "./words.ts";

/** Who did what about a question, and when, and in what words; empty while it is open. */
export function settlementLines({ state, settlement }: Unanswered, locale: Locale): readonly string[] {
  if (settlement === null) return [];
  const { by, at, words: written } = settlement;
  const { taughtBy, closedBy, closedByItself } = words(locale);
  if (by === null) return [closedByItself(when(at))];
  const line = (state === "taught" ? taughtBy : closedBy)(`<@${by}>`, when(at));
  return [line, ...quoted(written)];
}

/** A moderator's own words, as a quotation; nothing where there are none. */
export function quoted(written: string): readonly string[] {
  return written === "" ? [] : [`> ${neutraliseLine(written, LONGEST_WORDS * 2)}`];
}

/** Characters that a moderator may write; each may need a backslash to be shown. */
export const LONGEST_WORDS = 300;

/** Whether there is something to tell the asker that they have not been told. */
export function isUntold({ askerId, settlement, toldAt }: Unanswered): boolean {
  if (settlement === null || toldAt !== null || askerId === "") return false;
  return settlement.passageId !== null || settlement.words !== "";
}
