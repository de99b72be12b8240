import type { Library } from "../../retrieval/index.ts";
import type { Review } from "../../store/index.ts";
import { excerptEmbeds } from "../ask/render.ts";
import { buttonFor } from "../button.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import type { Post } from "../discord/posts.ts";
import { when } from "../discord/when.ts";
import type { Locale } from "../locale.ts";
import { APPROVE, CHOOSE, DECLINE } from "./buttons.ts";
import { decisionLine, reasonLine } from "./decision-line.ts";
import { excerptsFor } from "./excerpts.ts";
import { words } from "./words.ts";

/** What moderators see of a review: what can be decided, or what was. */
export function reviewCard(review: Review, library: Library, locale: Locale): Post {
  return review.decision === null
    ? waitingCard(review, library, locale)
    : decidedCard(review, library, locale);
}

function waitingCard(review: Review, library: Library, locale: Locale): Post {
  const said = words(locale);
  const shown = excerptsFor(review.question, review.proposed, library);
  const isAnswer = shown.excerpts.length > 0;
  const isChanged = !isAnswer && review.proposed.length > 0;
  const about = { parameters: [review.id] };
  return {
    content: [
      ...heading(review, locale),
      ...(review.isPrivate ? [said.forAskerAlone] : []),
      isAnswer ? said.proposed : isChanged ? said.noneLeft : said.notAnswered,
    ].join("\n"),
    embeds: excerptEmbeds(shown, library.readings(), locale),
    buttons: (isAnswer ? [APPROVE, CHOOSE, DECLINE] : [CHOOSE, DECLINE]).map((one) =>
      buttonFor(one, locale, about),
    ),
  };
}

function decidedCard(review: Review, library: Library, locale: Locale): Post {
  const shown = excerptsFor(review.question, review.decision?.passageIds ?? [], library);
  return {
    content: [
      ...heading(review, locale),
      decisionLine(review, locale),
      ...reasonLine(review, locale),
      ...(review.deliveredAt === null ? [words(locale).notTold] : []),
    ].join("\n"),
    embeds: excerptEmbeds(shown, library.readings(), locale),
    buttons: [],
  };
}

function heading({ question, askerId, channelId, askedAt }: Review, locale: Locale): readonly string[] {
  const { asks, noText } = words(locale);
  return [
    question === "" ? noText : `**${neutraliseLine(question, LONGEST_QUESTION)}**`,
    asks(`<@${askerId}>`, `<#${channelId}>`, when(askedAt)),
  ];
}

const LONGEST_QUESTION = 1_000;
