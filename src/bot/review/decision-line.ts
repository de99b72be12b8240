import type { Review } from "../../store/index.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import { when } from "../discord/when.ts";
import type { Locale } from "../locale.ts";
import { words } from "./words.ts";

/** Who decided what, and when; empty where nobody has. */
export function decisionLine({ state, decision }: Review, locale: Locale): string {
  if (decision === null) return "";
  const { approvedBy, declinedBy } = words(locale);
  return (state === "approved" ? approvedBy : declinedBy)(`<@${decision.by}>`, when(decision.at));
}

/** Why it was declined, where someone said so. */
export function reasonLine({ decision }: Review, locale: Locale): readonly string[] {
  const given = decision?.reason ?? "";
  return given === "" ? [] : [words(locale).reason(neutraliseLine(given, LONGEST_REASON * 2))];
}

/** Characters that a moderator may write; each may need a backslash to be shown. */
export const LONGEST_REASON = 300;
