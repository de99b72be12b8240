import type { Unanswered } from "../../store/index.ts";
import { questionLine } from "../ask/question-line.ts";
import { excerptsReply } from "../ask/render.ts";
import { buttonFor } from "../button.ts";
import type { Reply } from "../discord/reply.ts";
import { excerptsFor } from "../excerpt/for-question.ts";
import { withheldLine } from "../excerpt/withheld.ts";
import type { Services } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { isRemoved, removedLine } from "../removal/removed.ts";
import { SHOW } from "./buttons.ts";
import { quoted } from "./settlement-lines.ts";
import { words } from "./words.ts";

/**
 * What came of a question: the passage with the buttons of any answer, or what the moderator has to say. Its first line is the
 * question, as above every answer, so that it can be followed up.
 *
 * @param isPrivate whether the asker alone reads it; else it names them, so that they notice
 */
export function outcomeReply(
  { question, guildId, askerId, settlement }: Unanswered,
  services: Pick<Services, "lessons" | "library" | "standing">,
  locale: Locale,
  isPrivate: boolean,
): Reply {
  const { library } = services;
  const { found, noneLeft, closedFor } = words(locale);
  const above = question === "" ? [] : [questionLine(question)];
  const said = (line: string): string => (isPrivate ? line : `<@${askerId}> ${line}`);
  const { passageId, answerKey } = settlement ?? { passageId: null, answerKey: "" };
  if (passageId === null) {
    const content = [...above, said(closedFor), ...quoted(settlement?.words ?? "")].join("\n");
    return { content, private: isPrivate };
  }
  if (isRemoved({ question, passageIds: [passageId], answerKey }, guildId, services)) {
    return { content: [...above, said(removedLine(locale))].join("\n"), private: isPrivate };
  }
  const shown = excerptsFor(question, [passageId], library);
  if (shown.excerpts.length === 0) {
    return {
      content: [...above, said(withheldLine([passageId], library, locale) ?? noneLeft)].join("\n"),
      private: isPrivate,
    };
  }
  const asker = { userId: askerId, locale, isInServer: true };
  const heading = [...above, said(found)].join("\n");
  return excerptsReply(shown, library.readings(), {
    question,
    answerKey,
    actor: asker,
    isPrivate,
    heading,
    isApproved: true,
  });
}

/** Tells the asker in a channel that others read that something came of a question, and nothing of what. */
export function outcomeNotice({ id, askerId }: Unanswered, locale: Locale): Reply {
  return {
    content: words(locale).settledForYou(`<@${askerId}>`),
    buttons: [buttonFor(SHOW, locale, { parameters: [id] })],
  };
}
