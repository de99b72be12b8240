import type { Review } from "../../store/index.ts";
import { questionLine } from "../ask/question-line.ts";
import { excerptsReply } from "../ask/render.ts";
import { buttonFor } from "../button.ts";
import type { Reply } from "../discord/reply.ts";
import { excerptsFor } from "../excerpt/for-question.ts";
import { withheldLine } from "../excerpt/withheld.ts";
import type { Services } from "../feature.ts";
import { localeOf } from "../locale.ts";
import { isRemoved, removedLine } from "../removal/removed.ts";
import { SHOW } from "./buttons.ts";
import { reasonLine } from "./decision-line.ts";
import { words } from "./words.ts";

export interface HowToTell {
  readonly isPrivate: boolean;
  /** Whether the asker is named, so that they notice. */
  readonly namesAsker: boolean;
}

/**
 * What an asker gets once it has been decided: the approved passages with the buttons of any answer, or that there is no answer.
 * Its first line is the question, as above every answer, so that it can be followed up.
 */
export function decisionReply(
  review: Review,
  services: Pick<Services, "lessons" | "library" | "standing">,
  { isPrivate, namesAsker }: HowToTell,
): Reply {
  const { library } = services;
  const { question, askerId, guildId, state, decision } = review;
  const { passageIds, answerKey } = decision ?? { passageIds: [], answerKey: "" };
  const locale = localeOf(review.locale);
  const { approvedLine, declinedLine, noneLeft } = words(locale);
  const above = question === "" ? [] : [questionLine(question)];
  const said = (line: string): string => (namesAsker ? `<@${askerId}> ${line}` : line);
  if (state !== "approved") {
    const content = [...above, said(declinedLine), ...reasonLine(review, locale)].join("\n");
    return { content, embeds: [], buttons: [], private: isPrivate };
  }
  const heading = [...above, said(approvedLine)].join("\n");
  if (isRemoved({ question, passageIds, answerKey }, guildId, services)) {
    const content = [...above, said(removedLine(locale))].join("\n");
    return { content, embeds: [], buttons: [], private: isPrivate };
  }
  const shown = excerptsFor(question, passageIds, library);
  if (shown.excerpts.length === 0) {
    return {
      content: `${heading}\n${withheldLine(passageIds, library, locale) ?? noneLeft}`,
      embeds: [],
      buttons: [],
      private: isPrivate,
    };
  }
  const asker = { userId: askerId, locale, isInServer: true };
  return excerptsReply(shown, library.readings(), {
    question,
    answerKey,
    actor: asker,
    isPrivate,
    heading,
    isApproved: true,
  });
}

/** Tells the asker in a channel that others read that something has been decided, and nothing of what. */
export function decisionNotice({ id, askerId, locale: tag }: Review): Reply {
  const locale = localeOf(tag);
  return {
    content: words(locale).decidedForYou(`<@${askerId}>`),
    embeds: [],
    buttons: [buttonFor(SHOW, locale, { parameters: [id] })],
  };
}
