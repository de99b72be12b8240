import type { APIEmbed } from "discord-api-types/v10";
import type { Card, Excerpt } from "../../retrieval/index.ts";
import { LIMITS } from "../discord/limits.ts";
import { quote } from "../discord/markdown.ts";
import type { Locale } from "../locale.ts";
import { lastFitting } from "./passage-quote.ts";
import { footer, LONGEST_FOOTER } from "./render.ts";
import { words } from "./words.ts";

/**
 * Lines of lists: one embed for each list, its lines quoted in their order, those that stand apart in the source apart here, and
 * below them how many they are. What does not fit Discord's 6,000 characters is counted instead of shown.
 */
export function lineEmbeds(
  excerpts: readonly Excerpt[],
  cards: readonly Card[],
  locale: Locale,
): readonly APIEmbed[] {
  const lists = [
    ...Map.groupBy(excerpts, ({ reading, locator }) => `${reading}\n${locator.section ?? ""}`).values(),
  ];
  const shown = lists.slice(0, LIMITS.embeds);
  const room = Math.min(
    LIMITS.description,
    Math.floor(LIMITS.embedCharacters / shown.length) - LONGEST_FOOTER,
  );
  return shown.flatMap((ofList) => listEmbed(ofList, cards, locale, room));
}

const ROOM_FOR_REMARK = 40;

function listEmbed(
  excerpts: readonly Excerpt[],
  cards: readonly Card[],
  locale: Locale,
  room: number,
): readonly APIEmbed[] {
  const [first] = excerpts;
  if (first === undefined) return [];
  const quotes: string[] = [];
  let left = room - ROOM_FOR_REMARK;
  let hidden = 0;
  for (const excerpt of excerpts) {
    const text = fittingLines(excerpt, left);
    hidden += lineCount(excerpt.text) - lineCount(text);
    if (text === "") continue;
    const quoted = quote(text, excerpt.highlights);
    quotes.push(quoted);
    left -= quoted.length + APART.length;
  }
  const all = excerpts.reduce((sum, excerpt) => sum + lineCount(excerpt.text), 0);
  const remark = hidden === 0 ? [] : [words(locale).moreLines(hidden)];
  const place = [first.locator.section, words(locale).lines(all)].filter(Boolean).join(", ");
  return [
    {
      description: [...quotes, ...remark].join(APART),
      footer: { text: footer(first.reading, place, cards) },
    },
  ];
}

/** As many of the excerpt's lines, from the first on, as there is room for when they are quoted. */
function fittingLines({ text, highlights }: Excerpt, room: number): string {
  const ends = [...Array.from(text.matchAll(LINE_BREAK), ({ index }) => index), text.length];
  return text.slice(
    0,
    lastFitting(ends, (end) => quote(text.slice(0, end), highlights).length <= room),
  );
}

const LINE_BREAK = /\r\n|[\r\n]/g;

const APART = "\n\n";

const lineCount = (text: string) => (text === "" ? 0 : text.split(LINE_BREAK).length);
