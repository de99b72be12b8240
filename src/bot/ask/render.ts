import type { Answer, Card, Excerpt } from "../../retrieval/index.ts";
import { cite } from "../cite/button.ts";
import { closest } from "../closest/button.ts";
import { inContext } from "../context/button.ts";
import { toCustomId } from "../discord/custom-id.ts";
import { cut } from "../discord/limits.ts";
import { neutralise } from "../discord/markdown.ts";
import type { Reply, ReplyButton } from "../discord/replies.ts";
import { lineEmbeds } from "../excerpt/lines.ts";
import { excerptQuotation, quotationEmbeds } from "../excerpt/render.ts";
import type { Button } from "../feature.ts";

export const HOW_TO_ASK =
  "Write a question after `/ask` or after my name, and I will look for passages in the readings that answer it.";

/** What someone gets who mentioned the role that carries Ibid's name: Discord hides such a message from Ibid. */
export const MENTION_THE_USER =
  "You mentioned my role, and Discord does not show me such messages. Choose the user Ibid in the list that `@` opens, or use `/ask`.";

const REFUSAL = "The readings do not answer this.";

/**
 * The message for an answer: at most three excerpts with their buttons, or one line and a way to what is nearest.
 * The question is shown where others could not see it otherwise.
 */
export function answerReply(answer: Answer, cards: readonly Card[], question?: string): Reply {
  const asked = question === undefined ? [] : [questionLine(question)];
  switch (answer.status) {
    case "answered": {
      const embeds =
        answer.form === "lines"
          ? lineEmbeds(answer.excerpts, cards)
          : quotationEmbeds(answer.excerpts.map(excerptQuotation), cards);
      const shown = answer.excerpts.slice(0, answer.form === "lines" ? MOST_PASSAGES : embeds.length);
      const content = asked.length === 0 ? {} : { content: asked.join("\n") };
      return { ...content, embeds, buttons: [button(inContext, shown), button(cite, shown)] };
    }
    case "related":
      return {
        content: [...asked, REFUSAL].join("\n"),
        buttons: [button(closest, answer.closest.slice(0, MOST_PASSAGES))],
      };
    case "nothing":
      return { content: [...asked, REFUSAL].join("\n") };
  }
}

/** As many as a button can remember. */
const MOST_PASSAGES = 3;

/** One line whatever the question holds, and only its beginning when it is long. */
function questionLine(question: string): string {
  return `**${neutralise(cut(question.replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, " ").trim(), LONGEST_QUESTION_SHOWN))}**`;
}

const LONGEST_QUESTION_SHOWN = 300;

function button({ action, label }: Button, excerpts: readonly Excerpt[]): ReplyButton {
  return { label, customId: toCustomId({ action, passageIds: excerpts.map(({ passageId }) => passageId) }) };
}
