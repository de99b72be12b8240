import type { Unanswered } from "../../store/index.ts";
import { chosenReply, toldReply } from "../ask/chosen-reply.ts";
import { buttonFor } from "../button.ts";
import type { Reply } from "../discord/reply.ts";
import type { Services } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { SHOW } from "./buttons.ts";
import { quoted } from "./settlement-lines.ts";
import { words } from "./words.ts";

/**
 * What came of a question: the passage, or what the moderator has to say.
 *
 * @param isPrivate whether the asker alone reads it; else it names them, so that they notice
 */
export function outcomeReply(
  unanswered: Unanswered,
  services: Pick<Services, "lessons" | "library" | "standing">,
  locale: Locale,
  isPrivate: boolean,
): Reply {
  const { found, noneLeft, closedFor } = words(locale);
  const how = { locale, isPrivate, namesAsker: !isPrivate };
  const { passageId, answerKey, words: said } = unanswered.settlement ?? NOTHING;
  if (passageId === null) return toldReply(unanswered, [closedFor, ...quoted(said)], how);
  const lines = { shown: found, notShown: noneLeft };
  return chosenReply({ ...unanswered, passageIds: [passageId], answerKey }, services, lines, how);
}

const NOTHING = { passageId: null, answerKey: "", words: "" } as const;

/** Tells the asker in a channel that others read that something came of a question, and nothing of what. */
export function outcomeNotice({ id, askerId }: Unanswered, locale: Locale): Reply {
  return {
    content: words(locale).settledForYou(`<@${askerId}>`),
    buttons: [buttonFor(SHOW, locale, { parameters: [id] })],
  };
}
