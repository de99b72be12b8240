import { type Card, type Excerpt, formatLocator } from "../../retrieval/index.ts";
import { LIMITS } from "../discord/limits.ts";
import { plainLine } from "../discord/plain-line.ts";
import type { ReplySelect } from "../discord/reply.ts";
import { sourceOf } from "./render.ts";

/** Passages as a moderator chooses among them in a menu: how each begins, where it stands, and its id. */
export function passageOptions(excerpts: readonly Excerpt[], cards: readonly Card[]): ReplySelect["options"] {
  return excerpts.map(({ passageId, text, reading, locator }) => ({
    label: plainLine(text, LIMITS.selectLabel, reading),
    value: passageId,
    description: plainLine(
      `${formatLocator(locator)} · ${sourceOf(reading, cards)}`,
      LIMITS.selectLabel,
      reading,
    ),
  }));
}
