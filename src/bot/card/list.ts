import { toCustomId } from "../discord/custom-id.ts";
import { LIMITS } from "../discord/limits.ts";
import { plainLine } from "../discord/plain-line.ts";
import type { Reply, ReplyOption } from "../discord/reply.ts";
import type { Locale } from "../locale.ts";
import { pageButtons, type Turning } from "../page-buttons.ts";
import { countedPage, sliceOf } from "../slice.ts";

/** A list of what moderators are shown on cards. */
export interface Listing<T> {
  readonly all: readonly T[];
  /** What is said where there is nothing. */
  readonly nothing: string;
  /** How many there are, in words. */
  readonly count: string;
  /** At most 400 characters, so that a page stays within an embed. */
  line(one: T): string;
  readonly turning: Turning;
  readonly menu: {
    readonly action: string;
    readonly placeholder: string;
    option(one: T): ReplyOption;
  };
}

/** A page of a list, with a menu to open one: also one whose card could not be posted, or is gone. */
export function listReply<T>(
  { all, nothing, count, line, turning, menu }: Listing<T>,
  page: number,
  locale: Locale,
): Reply {
  if (all.length === 0) return { content: nothing, embeds: [], buttons: [], private: true };
  const slice = sliceOf(all, ON_PAGE, page);
  return {
    content: countedPage(count, slice),
    embeds: [{ description: slice.shown.map(line).join("\n") }],
    buttons: pageButtons(slice, turning, locale),
    select: {
      customId: toCustomId({ action: menu.action }),
      placeholder: menu.placeholder,
      options: slice.shown.map(menu.option),
    },
    private: true,
  };
}

const ON_PAGE = 10;

/** A question as an entry of the menu. */
export function questionOption(
  { id, question }: { readonly id: string; readonly question: string },
  noText: string,
): ReplyOption {
  return { label: plainLine(question, LIMITS.selectLabel, noText), value: id };
}
