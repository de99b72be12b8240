import type { Reply } from "../discord/reply.ts";
import { excerptsFor } from "../excerpt/for-question.ts";
import type { Services } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { isRemoved, removedLine } from "../removal/removed.ts";
import { questionLine } from "./question-line.ts";
import { excerptsReply } from "./render.ts";

/** What moderators chose for a question that a member asked. */
export interface Chosen {
  /** Empty where its text is not kept any more. */
  readonly question: string;
  readonly askerId: string;
  readonly guildId: string;
  readonly passageIds: readonly string[];
  readonly answerKey: string;
}

export interface ChosenLines {
  readonly shown: string;
  /** Where the readings do not hold it any more. */
  readonly notShown: string;
}

export interface HowToTell {
  readonly locale: Locale;
  readonly isPrivate: boolean;
  /** Whether the asker is named, so that they notice. */
  readonly namesAsker: boolean;
}

/**
 * The chosen passages with the buttons of any answer, or why there is nothing to show.
 *
 * @param services with the readings as moderators see them: what they chose is shown whatever the channel's limits
 */
export function chosenReply(
  { question, askerId, guildId, passageIds, answerKey }: Chosen,
  services: Pick<Services, "lessons" | "library" | "standing">,
  { shown, notShown }: ChosenLines,
  how: HowToTell,
): Reply {
  const { library } = services;
  const { locale, isPrivate } = how;
  const told = (line: string): Reply => toldReply({ question, askerId }, [line], how);
  if (isRemoved({ question, passageIds, answerKey }, guildId, services)) return told(removedLine(locale));
  const found = excerptsFor(question, passageIds, library);
  if (found.excerpts.length === 0) return told(notShown);
  return excerptsReply(found, library.readings(), {
    question,
    answerKey,
    actor: { userId: askerId, locale, isInServer: true },
    isPrivate,
    heading: linesFor({ question, askerId }, [shown], how),
    isApproved: true,
  });
}

/** Only lines for the asker. */
export function toldReply(
  to: Pick<Chosen, "question" | "askerId">,
  lines: readonly [string, ...string[]],
  how: Omit<HowToTell, "locale">,
): Reply {
  return { content: linesFor(to, lines, how), embeds: [], buttons: [], private: how.isPrivate };
}

/** The first line is the question, as above every answer, so that it can be followed up. */
function linesFor(
  { question, askerId }: Pick<Chosen, "question" | "askerId">,
  [first, ...others]: readonly [string, ...string[]],
  { namesAsker }: Pick<HowToTell, "namesAsker">,
): string {
  const above = question === "" ? [] : [questionLine(question)];
  return [...above, namesAsker ? `<@${askerId}> ${first}` : first, ...others].join("\n");
}
