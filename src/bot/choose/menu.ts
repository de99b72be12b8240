import { type Card, type Excerpt, formatLocator } from "../../retrieval/index.ts";
import { toCustomId } from "../discord/custom-id.ts";
import { LIMITS } from "../discord/limits.ts";
import { plainLine } from "../discord/plain-line.ts";
import type { ReplySelect } from "../discord/reply.ts";
import { eachOnce } from "../excerpt/nearest.ts";
import { sourceOf } from "../excerpt/render.ts";
import type { Locale } from "../locale.ts";
import { words } from "./words.ts";

export const CHOOSE = "choose";

/** A menu of these passages, at most 25, by their places; nothing where there is none. */
export function passageMenu(
  excerpts: readonly Excerpt[],
  cards: readonly Card[],
  locale: Locale,
): { readonly select?: ReplySelect } {
  // Two copies of one text share their passage ids, and Discord takes no value twice.
  const options = eachOnce(excerpts)
    .slice(0, LIMITS.selectOptions)
    .map(({ passageId, reading, locator }) => ({
      label: plainLine(formatLocator(locator), LIMITS.selectLabel, reading),
      value: passageId,
      description: plainLine(sourceOf(reading, cards), LIMITS.selectLabel, reading),
    }));
  if (options.length === 0) return {};
  return { select: { customId: toCustomId({ action: CHOOSE }), placeholder: words(locale).choose, options } };
}
