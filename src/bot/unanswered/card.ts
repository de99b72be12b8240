import type { Library } from "../../retrieval/index.ts";
import type { Unanswered } from "../../store/index.ts";
import { buttonFor } from "../button.ts";
import { MOST_PASSAGES } from "../discord/custom-id.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import { messageLink } from "../discord/message-link.ts";
import type { Post } from "../discord/posts.ts";
import { when } from "../discord/when.ts";
import { excerptsFor, passagesToChoose } from "../excerpt/for-question.ts";
import { excerptQuotation, quotationEmbeds } from "../excerpt/render.ts";
import type { Locale } from "../locale.ts";
import { CHOOSE, CLOSE } from "./buttons.ts";
import { isUntold, settlementLines } from "./settlement-lines.ts";
import { words } from "./words.ts";

/** What moderators see of a question: what can be done about it, or what was. */
export function unansweredCard(unanswered: Unanswered, library: Library, locale: Locale): Post {
  return unanswered.settlement === null
    ? openCard(unanswered, library, locale)
    : settledCard(unanswered, library, locale);
}

function openCard(unanswered: Unanswered, library: Library, locale: Locale): Post {
  const { id, question } = unanswered;
  const nearest = passagesToChoose(question, [], library, MOST_PASSAGES);
  const { closest, nothingClose } = words(locale);
  const about = { parameters: [id] };
  return {
    content: [...heading(unanswered, locale), nearest.length > 0 ? closest : nothingClose].join("\n"),
    embeds: quotationEmbeds(nearest.map(excerptQuotation), library.readings(), locale),
    buttons: (nearest.length > 0 ? [CHOOSE, CLOSE] : [CLOSE]).map((one) => buttonFor(one, locale, about)),
  };
}

function settledCard(unanswered: Unanswered, library: Library, locale: Locale): Post {
  const { question, settlement } = unanswered;
  const passageId = settlement?.passageId ?? null;
  const { excerpts } = excerptsFor(question, passageId === null ? [] : [passageId], library);
  return {
    content: [
      ...heading(unanswered, locale),
      ...settlementLines(unanswered, locale),
      ...(isUntold(unanswered) ? [words(locale).notTold] : []),
    ].join("\n"),
    embeds: quotationEmbeds(excerpts.map(excerptQuotation), library.readings(), locale),
    buttons: [],
  };
}

function heading(unanswered: Unanswered, locale: Locale): readonly string[] {
  const { question, askerId, guildId, channelId, messageId, askedAt, isPrivate } = unanswered;
  const said = words(locale);
  const asks = said.asks(askerId === "" ? said.someone : `<@${askerId}>`, `<#${channelId}>`, when(askedAt));
  const link =
    messageId === null ? "" : ` [${said.message}](${messageLink(guildId, { channelId, messageId })})`;
  return [
    question === "" ? said.noText : `**${neutraliseLine(question, LONGEST_QUESTION)}**`,
    `${asks}${link}`,
    ...(isPrivate ? [said.askedPrivately] : []),
  ];
}

const LONGEST_QUESTION = 800;
