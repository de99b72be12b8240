import { neutraliseBeginning, plainOf } from "../discord/markdown.ts";
import { LOCALES, type Locale } from "../locale.ts";
import { words } from "./words.ts";

/** The question above its answer: one line whatever it holds, and only its beginning when it is long. */
export function questionLine(question: string): string {
  return `**${neutraliseBeginning(question, LONGEST_SHOWN)}**`;
}

/** The same for a question that was read together with an earlier one. */
export function readAsLine(question: string, locale: Locale): string {
  return `${words(locale).readAs} ${questionLine(question)}`;
}

/**
 * The question that a message of Ibid's shows above its answer, in whatever language it was sent: as it was asked, but for what
 * `questionLine` leaves out. Undefined when it shows none.
 */
export function questionShown(content: string): string | undefined {
  const [first = ""] = content.split("\n", 1);
  const opening = OPENINGS.find((one) => first.startsWith(one));
  const shown = opening === undefined ? undefined : BOLD.exec(first.slice(opening.length))?.[1];
  return shown === undefined ? undefined : plainOf(shown);
}

const LONGEST_SHOWN = 300;

/** Longest first: the last is empty. */
const OPENINGS: readonly string[] = [...LOCALES.map((locale) => `${words(locale).readAs} `), ""];

const BOLD = /^\*\*((?:\\.|[^\\*])+)\*\*$/su;
