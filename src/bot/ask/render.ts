import type { Answer, Card } from "../../retrieval/index.ts";
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
import { share } from "../share/button.ts";
import { taughtNote } from "../teach/note.ts";
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
  const forThisAnswer = isPrivate ? [] : [deleteButton(actor)];
  const refusal = [...asked, words(locale).refusal].join("\n");
  switch (answer.status) {
    case "answered": {
      const embeds =
        answer.form === "lines"
          ? lineEmbeds(answer.excerpts, cards, locale)
          : quotationEmbeds(answer.excerpts.map(excerptQuotation), cards, locale);
      // Lines that had no room are counted there, and still remembered.
      const shown = answer.form === "lines" ? answer.excerpts : answer.excerpts.slice(0, embeds.length);
      const note = taughtNote(answer, locale);
      const above = note === undefined ? asked : [...asked, note];
      const content = above.length === 0 ? {} : { content: above.join("\n") };
      // In a direct message there is nobody to share with.
      const sharing = isPrivate && actor.isInServer ? [buttonFor(share, locale, {})] : [];
      const looking = [inContext, cite].map((one) => buttonFor(one, locale, rememberAll(shown)));
      const buttons = [...looking, ...sharing, ...forThisAnswer];
      return { ...content, embeds, buttons, private: isPrivate };
    }
    case "related": {
      const passageIds = answer.closest.slice(0, MOST_PASSAGES).map(({ passageId }) => passageId);
      const nearest = buttonFor(closest, locale, { passageIds });
      return { content: refusal, buttons: [nearest, ...forThisAnswer], private: isPrivate };
    }
    case "nothing":
      return { content: refusal, buttons: forThisAnswer, private: isPrivate };
  }
}
