import type { Answer } from "../../retrieval/index.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import type { Locale } from "../locale.ts";
import { words } from "./words.ts";

/** The line that tells that a moderator has chosen an answer; none where nobody has. */
export function taughtNote(answer: Answer, locale: Locale): readonly string[] {
  if (answer.status !== "answered" || answer.taught === undefined) return [];
  const { wording, entries } = answer.taught;
  const { byModerator, byModeratorLike } = words(locale);
  const note =
    wording === "same" ? byModerator : byModeratorLike(neutraliseLine(entries[0].question, LONGEST_SHOWN));
  return [`-# ${note}`];
}

const LONGEST_SHOWN = 300;
