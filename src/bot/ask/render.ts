import type { APIEmbed } from "discord-api-types/v10";
import type { Answer, Card, Excerpt } from "../../retrieval/index.ts";
import { answerKey } from "../answer-key.ts";
import { buttonFor } from "../button.ts";
import { cite } from "../cite/button.ts";
import { closest } from "../closest/button.ts";
import { inContext } from "../context/button.ts";
import { deleteButton } from "../delete/button.ts";
import type { Actor } from "../discord/actor.ts";
import { MOST_PASSAGES } from "../discord/custom-id.ts";
import type { Reply } from "../discord/reply.ts";
import { lineEmbeds } from "../excerpt/lines.ts";
import { excerptQuotation, quotationEmbeds } from "../excerpt/render.ts";
import { rememberAll } from "../excerpt/sought.ts";
import type { Locale } from "../locale.ts";
import { report } from "../report/button.ts";
import { APPROVED, share } from "../share/button.ts";
import { taughtNote } from "../teach/note.ts";
import { ASK_MODERATOR } from "../unanswered/buttons.ts";
import { words } from "./words.ts";

interface ForWhom {
  /** What was asked, as it was read: with the passages it names the answer. */
  readonly question: string;
  /** Its name as it is kept; empty or left out, it follows from the question. */
  readonly answerKey?: string;
  readonly actor: Pick<Actor, "userId" | "locale" | "isInServer">;
  readonly isPrivate: boolean;
  /** The line above the answer: what was asked, where it does not stand there otherwise. */
  readonly heading?: string;
  /** Chosen by a moderator: it may be shared even where answers are reviewed. */
  readonly isApproved?: true;
}

/** The message for an answer: at most three excerpts with their buttons, or one line and a way to what is nearest. */
export function answerReply(answer: Answer, cards: readonly Card[], forWhom: ForWhom): Reply {
  const { actor, isPrivate, heading } = forWhom;
  const { locale } = actor;
  const asked = heading === undefined ? [] : [heading];
  const forThisAnswer = isPrivate ? [] : [deleteButton(actor)];
  const { refusal: none, furtherOn } = words(locale);
  const isFurtherOn = answer.furtherOn === true;
  const refusal = [...asked, isFurtherOn ? furtherOn : none].join("\n");
  // A direct message has no moderators, and what the group has yet to read needs none.
  const asking = actor.isInServer && !isFurtherOn ? [buttonFor(ASK_MODERATOR, locale, {})] : [];
  switch (answer.status) {
    case "answered": {
      const further = isFurtherOn ? [`-# ${furtherOn}`] : [];
      const above = [...asked, ...taughtNote(answer, locale), ...further].join("\n");
      return excerptsReply(answer, cards, { ...forWhom, ...(above !== "" && { heading: above }) });
    }
    case "related": {
      const passageIds = answer.closest.slice(0, MOST_PASSAGES).map(({ passageId }) => passageId);
      const nearest = buttonFor(closest, locale, { passageIds });
      return { content: refusal, buttons: [nearest, ...asking, ...forThisAnswer], private: isPrivate };
    }
    case "nothing":
      return { content: refusal, buttons: [...asking, ...forThisAnswer], private: isPrivate };
  }
}

/** What answers, as passages or as the lines of a list. */
export interface Shown {
  readonly form: "passages" | "lines";
  readonly excerpts: readonly Excerpt[];
}

/** The message for excerpts that answer, with all that can be done with them. */
export function excerptsReply(answer: Shown, cards: readonly Card[], forWhom: ForWhom): Reply {
  const { question, answerKey: kept, actor, isPrivate, heading, isApproved } = forWhom;
  const { locale } = actor;
  const embeds = excerptEmbeds(answer, cards, locale);
  // Lines that had no room are counted there, and still remembered.
  const shown = answer.form === "lines" ? answer.excerpts : answer.excerpts.slice(0, embeds.length);
  // In a direct message there is nobody to share with.
  const sharing = isPrivate && actor.isInServer ? [buttonFor(share, locale, isApproved ? APPROVED : {})] : [];
  const looking = [inContext, cite].map((one) => buttonFor(one, locale, rememberAll(shown)));
  const forThisAnswer = isPrivate ? [] : [deleteButton(actor)];
  const passageIds = answer.excerpts.map(({ passageId }) => passageId);
  const key = kept === undefined || kept === "" ? answerKey(question, passageIds) : kept;
  // A direct message has no moderators.
  const reporting = actor.isInServer ? [buttonFor(report, locale, { parameters: [key] })] : [];
  return {
    ...(heading !== undefined && { content: heading }),
    embeds,
    buttons: [...looking, ...sharing, ...forThisAnswer, ...reporting],
    private: isPrivate,
    answerKey: key,
  };
}

/** Excerpts that answer, as they are shown wherever they are. */
export function excerptEmbeds(
  { form, excerpts }: Shown,
  cards: readonly Card[],
  locale: Locale,
): readonly APIEmbed[] {
  return form === "lines"
    ? lineEmbeds(excerpts, cards, locale)
    : quotationEmbeds(excerpts.map(excerptQuotation), cards, locale);
}
