import type { Card, ComparedReading } from "../../retrieval/index.ts";
import { passageMenu } from "../choose/menu.ts";
import type { Actor } from "../discord/actor.ts";
import { LIMITS } from "../discord/limits.ts";
import type { Reply } from "../discord/reply.ts";
import { words as excerptWords } from "../excerpt/words.ts";
import { pageButtons, type Turning } from "../page-buttons.ts";
import { shareOrDelete } from "../share-or-delete.ts";
import { NEXT, PREVIOUS } from "./page-buttons.ts";
import { pagesOf } from "./pages.ts";
import { showSlot } from "./slot-embed.ts";
import { topicLine } from "./topic.ts";
import { words } from "./words.ts";

export interface Compared {
  readonly topic: string;
  readonly rows: readonly ComparedReading[];
  /** From 0; past the last page is the last one. */
  readonly page: number;
  readonly isPrivate: boolean;
}

/** One page of a comparison: an embed for each reading that speaks, the silent ones by name, and a menu of what is quoted. */
export function comparisonReply(compared: Compared, cards: readonly Card[], actor: Actor): Reply {
  const { topic, rows, isPrivate } = compared;
  const { locale } = actor;
  const { speaking, all, pages } = pagesOf(rows);
  const page = Math.min(compared.page, pages.length - 1);
  const slots = pages[page] ?? [];
  const room = Math.min(LIMITS.description, Math.floor(LIMITS.embedCharacters / Math.max(1, slots.length)));
  const shown = slots.map((slot) => showSlot(slot, cards, locale, room));
  const status = statusLine(speaking, all, page, pages.length, actor);
  const further = rows.some(({ furtherOn }) => furtherOn) ? [excerptWords(locale).moreFurtherOn] : [];
  const buttons = pageButtons({ page, pages: pages.length }, turning(actor), locale);
  return {
    content: `${topicLine(topic)}\n${[status, ...further].join(" ")}`,
    embeds: shown.map(({ embed }) => embed),
    buttons: [...buttons, ...shareOrDelete(actor, isPrivate)],
    ...passageMenu(
      shown.flatMap(({ excerpts }) => excerpts),
      cards,
      locale,
    ),
    private: isPrivate,
  };
}

function statusLine(speaking: number, all: number, page: number, pages: number, { locale }: Actor): string {
  const said = words(locale);
  if (speaking === 0) return said.nobody(all);
  const count = said.speaking(speaking, all);
  return pages === 1 ? count : `${count} ${said.page(page + 1, pages)}`;
}

function turning({ userId }: Actor): Turning {
  return {
    previous: PREVIOUS,
    next: NEXT,
    about: (page) => ({ parameters: [String(page), userId] }),
  };
}
