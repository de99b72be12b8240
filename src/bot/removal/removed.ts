import { answerKey } from "../answer-key.ts";
import { UserError } from "../discord/errors.ts";
import type { Locale } from "../locale.ts";
import type { Standing } from "../standing/standing.ts";
import { words } from "./words.ts";

/** Whether moderators of the server have removed this answer to this question. */
export function isRemoved(
  { question, passageIds }: { readonly question: string; readonly passageIds: readonly string[] },
  guildId: string | null,
  standing: Standing,
): boolean {
  return guildId !== null && standing.isRemoved(guildId, answerKey(question, passageIds));
}

/** What stands in its place. */
export function removedLine(locale: Locale): string {
  return words(locale).notShown;
}

/** What someone is told who would show it, or let it be shown. */
export function removedAnswer(): UserError {
  return new UserError("removed-answer", removedLine);
}
