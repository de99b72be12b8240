import type { Review } from "../../store/index.ts";
import { messageLink } from "../discord/message-link.ts";
import { shownLine } from "../discord/plain-line.ts";
import { when } from "../discord/when.ts";
import type { Locale } from "../locale.ts";
import { words } from "./words.ts";

/** A waiting review in one line: its question, who asked it where and when, and the way to its card. */
export function reviewLine(review: Review, locale: Locale): string {
  const { noText, noCard, card } = words(locale);
  const { question, askerId, channelId, askedAt, guildId, card: place } = review;
  const link = place === null ? noCard : `[${card}](${messageLink(guildId, place)})`;
  const shown = shownLine(question, LONGEST_QUESTION, noText);
  return `- ${shown} · <@${askerId}> · <#${channelId}> · ${when(askedAt)} · ${link}`;
}

/** Ten of them stay within an embed. */
const LONGEST_QUESTION = 160;
