import type { Review } from "../../store/index.ts";
import { messageLink } from "../discord/message-link.ts";
import { shownLine } from "../discord/plain-line.ts";
import { when } from "../discord/when.ts";
import type { Locale } from "../locale.ts";
import { words } from "./words.ts";

/** A waiting review in one line: its question, who asked it where and when, and the way to its card. */
export function reviewLine(review: Review, locale: Locale): string {
  const { question, askerId } = review;
  const shown = shownLine(question, LONGEST_QUESTION, words(locale).noText);
  return `- ${shown} · <@${askerId}> · ${whereLine(review, locale)}`;
}

/** The same without who asked what: what stands in a channel must not outlive the card. */
export function reminderLine(review: Review, locale: Locale): string {
  return `- ${whereLine(review, locale)}`;
}

function whereLine({ channelId, askedAt, guildId, card: place }: Review, locale: Locale): string {
  const { noCard, card } = words(locale);
  const link = place === null ? noCard : `[${card}](${messageLink(guildId, place)})`;
  return `<#${channelId}> · ${when(askedAt)} · ${link}`;
}

/** Ten of them stay within an embed. */
const LONGEST_QUESTION = 160;
