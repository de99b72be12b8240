import { toCustomId } from "../discord/custom-id.ts";
import type { ReplySelect } from "../discord/reply.ts";
import type { Sought } from "../excerpt/sought.ts";
import type { Locale } from "../locale.ts";
import { STYLES, type Style, styleName } from "./style.ts";
import { words } from "./words.ts";

export const CHOOSE_STYLE = "style";

/** The menu under citations of what is remembered so; the style that they are in stands in it before anything is chosen. */
export function styleMenu(style: Style, sought: Sought, locale: Locale): ReplySelect {
  return {
    customId: toCustomId({ action: CHOOSE_STYLE, ...sought }),
    placeholder: words(locale).styleNow(styleName(style, locale)),
    options: STYLES.map((one) => ({ label: styleName(one, locale), value: one })),
  };
}
