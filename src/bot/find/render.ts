import type { Card } from "../../retrieval/index.ts";
import { buttonFor } from "../button.ts";
import { cite } from "../cite/button.ts";
import { inContext } from "../context/button.ts";
import type { Actor } from "../discord/actor.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import type { Reply } from "../discord/reply.ts";
import { excerptQuotation, quotationEmbeds } from "../excerpt/render.ts";
import { words as excerptWords } from "../excerpt/words.ts";
import { shareOrDelete } from "../share-or-delete.ts";
import type { Closest } from "./closest.ts";
import { words } from "./words.ts";

/** What was looked up and the passages, under a label that claims nothing; one line where there are none. */
export function findReply(
  said: string,
  { excerpts, isFurtherOn }: Closest,
  cards: readonly Card[],
  actor: Actor,
): Reply {
  const { locale } = actor;
  const { closestTo, yoursToJudge, nothingNear } = words(locale);
  const shownText = neutraliseLine(said, LONGEST_SHOWN);
  const further = isFurtherOn ? [excerptWords(locale).moreFurtherOn] : [];
  if (excerpts.length === 0) {
    return { content: [nothingNear(shownText), ...further].join("\n"), private: true };
  }
  const embeds = quotationEmbeds(excerpts.map(excerptQuotation), cards, locale);
  const passageIds = excerpts.slice(0, embeds.length).map(({ passageId }) => passageId);
  return {
    content: [closestTo(shownText), yoursToJudge, ...further].join("\n"),
    embeds,
    buttons: [
      ...[inContext, cite].map((button) => buttonFor(button, locale, { passageIds })),
      ...shareOrDelete(actor, true),
    ],
    private: true,
  };
}

const LONGEST_SHOWN = 400;
