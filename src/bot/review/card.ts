import type { Review } from "../../store/index.ts";
import { excerptEmbeds } from "../ask/render.ts";
import { buttonFor } from "../button.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import type { Post } from "../discord/posts.ts";
import { when } from "../discord/when.ts";
import { excerptsFor } from "../excerpt/for-question.ts";
import type { Services } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { isRemoved } from "../removal/removed.ts";
import { APPROVE, CHOOSE, DECLINE, TEACH } from "./buttons.ts";
import { decisionLine, reasonLine } from "./decision-line.ts";
import { isTaught, lostToTeach, toTeach } from "./lesson.ts";
import { words } from "./words.ts";

/** What moderators see of a review: what can be decided, or what was. */
export function reviewCard(review: Review, known: Known, locale: Locale): Post {
  return review.decision === null ? waitingCard(review, known, locale) : decidedCard(review, known, locale);
}

type Known = Pick<Services, "library" | "lessons" | "standing">;

function waitingCard(review: Review, known: Known, locale: Locale): Post {
  const { library } = known;
  const said = words(locale);
  const shown = excerptsFor(review.question, review.proposed, library);
  const isAnswer = shown.excerpts.length > 0;
  const isChanged = !isAnswer && review.proposed.length > 0;
  const about = { parameters: [review.id] };
  const isGone = isRemoved({ question: review.question, passageIds: review.proposed }, review.guildId, known);
  const answer = isGone ? said.removed : said.proposed;
  return {
    content: [
      ...heading(review, locale),
      ...(review.isPrivate ? [said.forAskerAlone] : []),
      isAnswer ? answer : isChanged ? said.noneLeft : said.notAnswered,
    ].join("\n"),
    embeds: excerptEmbeds(shown, library.readings(), locale),
    buttons: (isAnswer && !isGone ? [APPROVE, CHOOSE, DECLINE] : [CHOOSE, DECLINE]).map((one) =>
      buttonFor(one, locale, about),
    ),
  };
}

function decidedCard(review: Review, known: Known, locale: Locale): Post {
  const { library, lessons } = known;
  const said = words(locale);
  const isGone = isRemovedSince(review, known);
  const taught = isTaught(review, lessons);
  const isWhole = lostToTeach(review, library).length === 0;
  const canTeach = toTeach(review).length > 0 && isWhole && !taught && !isGone;
  const shown = excerptsFor(review.question, review.decision?.passageIds ?? [], library);
  return {
    content: [
      ...heading(review, locale),
      decisionLine(review, locale),
      ...reasonLine(review, locale),
      ...(review.deliveredAt === null ? [said.notTold] : []),
      ...(isGone ? [said.removedSince] : taught ? [said.isTaught] : []),
    ].join("\n"),
    embeds: excerptEmbeds(shown, library.readings(), locale),
    buttons: canTeach ? [buttonFor(TEACH, locale, { parameters: [review.id] })] : [],
  };
}

/** Whether moderators have removed what was approved. */
export function isRemovedSince({ question, guildId, decision }: Review, known: Known): boolean {
  return decision !== null && isRemoved({ question, ...decision }, guildId, known);
}

function heading({ question, askerId, channelId, askedAt }: Review, locale: Locale): readonly string[] {
  const { asks, noText, someone } = words(locale);
  return [
    question === "" ? noText : `**${neutraliseLine(question, LONGEST_QUESTION)}**`,
    asks(askerId === "" ? someone : `<@${askerId}>`, `<#${channelId}>`, when(askedAt)),
  ];
}

const LONGEST_QUESTION = 1_000;
