import { type Card, formatName, formatReference } from "../../retrieval/index.ts";
import type { Actor } from "../discord/actor.ts";
import { toCustomId } from "../discord/custom-id.ts";
import { LIMITS } from "../discord/limits.ts";
import { plainLine, shownLine } from "../discord/plain-line.ts";
import type { Reply, ReplySelect } from "../discord/reply.ts";
import type { Services } from "../feature.ts";
import type { Locale } from "../locale.ts";
import { pageButtons, type Turning } from "../page-buttons.ts";
import { readingKey } from "../reading-key.ts";
import { shareOrDelete } from "../share-or-delete.ts";
import { sliceOf } from "../slice.ts";
import { CHOOSE_READING, NEXT_READINGS, PREVIOUS_READINGS } from "./buttons.ts";
import { readingCounts } from "./counts.ts";
import { mustHaveReadings } from "./must-have.ts";
import { words } from "./words.ts";

/**
 * A page of the library: each reading's card in one line and how much it has, and a menu to choose one.
 *
 * @throws UserError as `mustHaveReadings`
 */
export function listReply(
  page: number,
  services: Pick<Services, "library" | "wholeLibrary">,
  actor: Actor,
): Reply {
  mustHaveReadings(services);
  const { library } = services;
  const { locale } = actor;
  const said = words(locale);
  const cards = library.readings();
  const slice = sliceOf(cards, READINGS_ON_PAGE, page);
  const entries = slice.shown.map((card, at) => {
    const reference = shownLine(formatReference(card), LONGEST_REFERENCE, card.name);
    const counts = readingCounts(library.outline(card.name), locale);
    return `**${slice.before + at + 1}** ${reference}\n-# ${counts}`;
  });
  const count = said.count(cards.length);
  return {
    content: slice.pages === 1 ? count : `${count} · ${said.page(slice.page + 1, slice.pages)}`,
    embeds: [{ description: entries.join("\n") }],
    buttons: [...pageButtons(slice, TURNING, locale), ...shareOrDelete(actor, true)],
    select: menu(slice.shown, locale),
    private: true,
  };
}

const TURNING: Turning = {
  previous: PREVIOUS_READINGS,
  next: NEXT_READINGS,
  about: (page) => ({ parameters: [String(page)] }),
};

const READINGS_ON_PAGE = 10;

/** Ten of them stay within an embed. */
const LONGEST_REFERENCE = 320;

function menu(cards: readonly Card[], locale: Locale): ReplySelect {
  return {
    customId: toCustomId({ action: CHOOSE_READING }),
    placeholder: words(locale).chooseReading,
    options: cards.map((card) => ({
      label: plainLine(card.title, LIMITS.selectLabel, card.name),
      value: readingKey(card),
      description: plainLine(card.author.map(formatName).join(" · "), LIMITS.selectLabel, card.name),
    })),
  };
}
