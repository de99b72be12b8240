import { type Card, type Excerpt, formatLocator } from "../../retrieval/index.ts";
import { isBlank } from "../ask/question.ts";
import { toCustomId } from "../discord/custom-id.ts";
import { cut, LIMITS } from "../discord/limits.ts";
import type { ReplySelect } from "../discord/reply.ts";
import { footer } from "../excerpt/render.ts";

/** A menu of passages by their words and their places; none where there is nothing to choose from. */
export function passageMenu(
  { action, placeholder }: { readonly action: string; readonly placeholder: string },
  excerpts: readonly Excerpt[],
  cards: readonly Card[],
): { readonly select?: ReplySelect } {
  if (excerpts.length < 2) return {};
  const options = excerpts.slice(0, LIMITS.selectOptions).map((excerpt) => {
    const place = shown(footer(excerpt.reading, formatLocator(excerpt.locator), cards));
    const label = shown(excerpt.text);
    return { label: isBlank(label) ? place : label, value: excerpt.passageId, description: place };
  });
  return { select: { customId: toCustomId({ action }), placeholder, options } };
}

/** Menus show no markdown, so nothing in them is escaped. */
function shown(text: string): string {
  return cut(text.replace(/[\p{Cc}\s]+/gu, " ").toWellFormed(), LIMITS.selectLabel);
}
