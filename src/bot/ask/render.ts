import type { Answer, Card, Excerpt } from "../../retrieval/index.ts";
import { buttonFor } from "../button.ts";
import { cite } from "../cite/button.ts";
import { closest } from "../closest/button.ts";
import { contextButton } from "../context/button.ts";
import { deleteButton } from "../delete/button.ts";
import type { Actor } from "../discord/actor.ts";
import type { Reply, ReplyButton } from "../discord/reply.ts";
import { lineEmbeds } from "../excerpt/lines.ts";
import { excerptQuotation, quotationEmbeds } from "../excerpt/render.ts";
import type { Button } from "../feature.ts";
import { share } from "../share/button.ts";
import { words } from "./words.ts";

interface ForWhom {
  readonly actor: Actor;
  readonly isPrivate: boolean;
  /** The line above the answer: what was asked, where it does not stand there otherwise. */
  readonly heading?: string;
}

/** The message for an answer: at most three excerpts with their buttons, or one line and a way to what is nearest. */
export function answerReply(answer: Answer, cards: readonly Card[], forWhom: ForWhom): Reply {
  const { actor, isPrivate, heading } = forWhom;
  const { locale } = actor;
  const asked = heading === undefined ? [] : [heading];
  const button = (one: Button, about: readonly Excerpt[]): ReplyButton =>
    buttonFor(one, locale, { passageIds: about.map(({ passageId }) => passageId) });
  const forThisAnswer = isPrivate ? [] : [deleteButton(actor)];
  const refusal = [...asked, words(locale).refusal].join("\n");
  switch (answer.status) {
    case "answered": {
      const embeds =
        answer.form === "lines"
          ? lineEmbeds(answer.excerpts, cards, locale)
          : quotationEmbeds(answer.excerpts.map(excerptQuotation), cards, locale);
      const shown = answer.excerpts.slice(0, answer.form === "lines" ? MOST_PASSAGES : embeds.length);
      const content = asked.length === 0 ? {} : { content: asked.join("\n") };
      // In a direct message there is nobody to share with.
      const sharing = isPrivate && actor.isInServer ? [buttonFor(share, locale, {})] : [];
      const inContext = contextButton(answer.form === "lines" ? answer.excerpts : shown, locale);
      const buttons = [inContext, button(cite, shown), ...sharing, ...forThisAnswer];
      return { ...content, embeds, buttons, private: isPrivate };
    }
    case "related": {
      const nearest = button(closest, answer.closest.slice(0, MOST_PASSAGES));
      return { content: refusal, buttons: [nearest, ...forThisAnswer], private: isPrivate };
    }
    case "nothing":
      return { content: refusal, buttons: forThisAnswer, private: isPrivate };
  }
}

/** As many as a button can remember. */
const MOST_PASSAGES = 3;
