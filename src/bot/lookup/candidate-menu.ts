import { type Card, type Excerpt, formatLocator } from "../../retrieval/index.ts";
import { toCustomId } from "../discord/custom-id.ts";
import { LIMITS } from "../discord/limits.ts";
import { plainLine } from "../discord/plain-line.ts";
import type { ReplySelect } from "../discord/reply.ts";
import { footer } from "../excerpt/render.ts";
import type { Locale } from "../locale.ts";
import { words } from "./words.ts";

/** The action of the menu. */
export const CANDIDATE = "candidate";

/** A menu of passages by their words and their places; none where there is nothing to choose from. */
export function candidateMenu(
  excerpts: readonly Excerpt[],
  cards: readonly Card[],
  locale: Locale,
): { readonly select?: ReplySelect } {
  if (excerpts.length < 2) return {};
  const options = excerpts.slice(0, LIMITS.selectOptions).map((excerpt) => {
    const { reading, text, locator, passageId } = excerpt;
    const place = plainLine(footer(reading, formatLocator(locator), cards), LIMITS.selectLabel, reading);
    return { label: plainLine(text, LIMITS.selectLabel, place), value: passageId, description: place };
  });
  return {
    select: { customId: toCustomId({ action: CANDIDATE }), placeholder: words(locale).others, options },
  };
}
