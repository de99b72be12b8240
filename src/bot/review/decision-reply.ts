import type { Review } from "../../store/index.ts";
import { chosenReply, type HowToTell, toldReply } from "../ask/chosen-reply.ts";
import { buttonFor } from "../button.ts";
import type { Reply } from "../discord/reply.ts";
import type { Services } from "../feature.ts";
import { localeOf } from "../locale.ts";
import { SHOW } from "./buttons.ts";
import { reasonLine } from "./decision-line.ts";
import { words } from "./words.ts";

/** What an asker gets once it has been decided: the approved passages, or that there is no answer. */
export function decisionReply(
  review: Review,
  services: Pick<Services, "lessons" | "library" | "standing">,
  how: Omit<HowToTell, "locale">,
): Reply {
  const locale = localeOf(review.locale);
  const { approvedLine, declinedLine, noneLeft } = words(locale);
  if (review.state !== "approved")
    return toldReply(review, [declinedLine, ...reasonLine(review, locale)], how);
  const { passageIds, answerKey } = review.decision ?? { passageIds: [], answerKey: "" };
  const lines = {
    shown: approvedLine,
    notShown: `${approvedLine}\n${noneLeft}`,
  };
  return chosenReply({ ...review, passageIds, answerKey }, services, lines, { ...how, locale });
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
