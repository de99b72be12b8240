import { buttonFor, type NamedButton } from "./button.ts";
import type { CustomId } from "./discord/custom-id.ts";
import type { ReplyButton } from "./discord/reply.ts";
import type { Locale } from "./locale.ts";
import type { Slice } from "./slice.ts";

/** The two buttons that turn pages. */
export interface Turning {
  readonly previous: NamedButton;
  readonly next: NamedButton;
  /** What a button remembers that leads to this page. */
  about(page: number): Omit<CustomId, "action">;
}

/** To the page before and the page after, one of which there may not be; nothing where there is only one page. */
export function pageButtons(
  { page, pages }: Pick<Slice<unknown>, "page" | "pages">,
  { previous, next, about }: Turning,
  locale: Locale,
): readonly ReplyButton[] {
  if (pages === 1) return [];
  return [
    { ...buttonFor(previous, locale, about(Math.max(0, page - 1))), isDisabled: page === 0 },
    { ...buttonFor(next, locale, about(Math.min(pages - 1, page + 1))), isDisabled: page === pages - 1 },
  ];
}
