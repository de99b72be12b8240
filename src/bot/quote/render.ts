import { type Card, type Excerpt, mostQuotePassages } from "../../retrieval/index.ts";
import { buttonFor } from "../button.ts";
import { passageMenu } from "../choose/menu.ts";
import { cite } from "../cite/button.ts";
import { inContext } from "../context/button.ts";
import type { Actor } from "../discord/actor.ts";
import { MOST_PASSAGES } from "../discord/custom-id.ts";
import type { Reply } from "../discord/reply.ts";
import { shareOrDelete } from "../share-or-delete.ts";
import { type Checked, partEmbeds, partsOf } from "./check-embeds.ts";
import { words } from "./words.ts";

interface ForWhom {
  readonly actor: Actor;
  readonly isPrivate: boolean;
  /** What of a message was checked, in words. */
  readonly remark?: string;
}

/** How many quotations of one message are checked: more would be a wall of text. */
export const MOST_CHECKED = 3;

/** The message for one to three checked texts: for each its verdict, the passage, the differences; further places in a menu. */
export function checkReply(all: readonly Checked[], cards: readonly Card[], forWhom: ForWhom): Reply {
  const { actor, isPrivate, remark } = forWhom;
  const { locale } = actor;
  const parts = all.flatMap((one) => partsOf(one, all.length === 1 ? MOST_PASSAGES : 1, locale));
  const shown = parts.flatMap((part) => (part.kind === "excerpt" ? [part.excerpt] : []));
  const held = all.flatMap(({ check }) => (check.status === "exact" ? check.excerpts : []));
  const further = held.filter((excerpt) => !shown.includes(excerpt));
  const lines = [...(remark === undefined ? [] : [remark]), ...furtherLines(all, further, actor)];
  return {
    ...(lines.length > 0 && { content: lines.join("\n") }),
    embeds: partEmbeds(parts, cards, locale),
    buttons: [...lookingCloser(shown, actor), ...shareOrDelete(actor, isPrivate)],
    ...passageMenu(further, cards, locale),
    private: isPrivate,
  };
}

function furtherLines(
  all: readonly Checked[],
  further: readonly Excerpt[],
  { locale }: Actor,
): readonly string[] {
  const { morePassages, onlyFirst } = words(locale);
  const isCapped = all.some(
    ({ check }) => check.status === "exact" && check.excerpts.length === mostQuotePassages,
  );
  return further.length === 0
    ? []
    : [morePassages(further.length), ...(isCapped ? [onlyFirst(mostQuotePassages)] : [])];
}

function lookingCloser(shown: readonly Excerpt[], { locale }: Actor) {
  const passageIds = [...new Set(shown.map(({ passageId }) => passageId))];
  if (passageIds.length === 0) return [];
  return [inContext, cite].map((button) => buttonFor(button, locale, { passageIds }));
}
