import type { APIEmbed } from "discord-api-types/v10";
import { type Card, type Excerpt, formatLocator } from "../../retrieval/index.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import { passageQuote } from "../excerpt/passage-quote.ts";
import { sourceOf } from "../excerpt/render.ts";
import { words as excerptWords } from "../excerpt/words.ts";
import type { Locale } from "../locale.ts";
import type { Slot } from "./pages.ts";
import { words } from "./words.ts";

export interface ShownSlot {
  readonly embed: APIEmbed;
  /** Those of the reading's excerpts that are shown, whole or cut. */
  readonly excerpts: readonly Excerpt[];
}

/** One reading with its label and its excerpts, each above its place; or the names of silent ones. `room` is 1,000 code units or more. */
export function showSlot(slot: Slot, cards: readonly Card[], locale: Locale, room: number): ShownSlot {
  if (slot.kind === "silent") return silentReadings(slot.readings, cards, locale, room);
  const { reading, excerpts } = slot.row;
  const parts = [`**${neutraliseLine(sourceOf(reading, cards), LONGEST_LABEL)}**`];
  const shown: Excerpt[] = [];
  for (const excerpt of excerpts) {
    const place = `-# ${neutraliseLine(formatLocator(excerpt.locator), LONGEST_PLACE)}`;
    const left = room - [...parts, place, ""].join("\n").length;
    if (left < A_LINE) break;
    const quoted = passageQuote(excerpt.text, excerpt.highlights, left, excerptWords(locale).goesOn);
    // The best one is shown whatever its length; a second one whole or not at all.
    if (quoted.isCut && shown.length > 0) break;
    parts.push(quoted.markdown, place);
    shown.push(excerpt);
  }
  return { embed: { description: parts.join("\n") }, excerpts: shown };
}

const LONGEST_LABEL = 300;
const LONGEST_PLACE = 300;
const A_LINE = 100;

function silentReadings(
  readings: readonly string[],
  cards: readonly Card[],
  locale: Locale,
  room: number,
): ShownSlot {
  const head = `**${words(locale).silent}**`;
  const each = Math.floor((room - head.length) / readings.length) - "\n- ".length;
  const lines = readings.map((reading) => `- ${neutraliseLine(sourceOf(reading, cards), each)}`);
  return { embed: { description: [head, ...lines].join("\n") }, excerpts: [] };
}
