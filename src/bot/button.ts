import { type CustomId, toCustomId } from "./discord/custom-id.ts";
import type { ReplyButton } from "./discord/reply.ts";
import type { Button } from "./feature.ts";
import type { Locale } from "./locale.ts";

/** What a button is called, without what it does. */
export type NamedButton = Pick<Button, "action" | "label">;

/** A button for a reply, with the label that it always has. */
export function buttonFor(
  { action, label }: NamedButton,
  locale: Locale,
  about: Omit<CustomId, "action">,
): ReplyButton {
  return { label: label(locale), customId: toCustomId({ action, ...about }) };
}
