import type { Answer } from "../../retrieval/index.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import type { Locale } from "../locale.ts";
import { words } from "./words.ts";

/** The line that tells that moderators have chosen an answer; undefined where they have not. */
export function taughtNote(answer: Answer, locale: Locale): string | undefined {
  if (answer.status !== "answered" || answer.taught === undefined) return undefined;
  const { wording, entries } = answer.taught;
  const { byModerator, byModeratorLike } = words(locale);
  return wording === "same"
    ? `-# ${byModerator}`
    : `-# ${byModeratorLike(neutraliseLine(entries[0].question, LONGEST_SHOWN))}`;
}

const LONGEST_SHOWN = 300;
