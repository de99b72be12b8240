import type { APIEmbed } from "discord-api-types/v10";
import { type Card, type Excerpt, formatLocator, formatReference } from "../../retrieval/index.ts";
import { cut, LIMITS } from "../discord/limits.ts";
import type { Range } from "../discord/markdown.ts";
import type { Locale } from "../locale.ts";
import { passageQuote } from "./passage-quote.ts";
import { words } from "./words.ts";

/** A stretch of a reading to show: verbatim text, what of it is bold, and the excerpt that names its place. */
export interface Quotation {
  readonly text: string;
  readonly bold: readonly Range[];
  readonly excerpt: Excerpt;
}

/** An excerpt as an answer shows it: with its answering words in bold. */
export function excerptQuotation(excerpt: Excerpt): Quotation {
  return { text: excerpt.text, bold: excerpt.highlights, excerpt };
}

/**
 * One embed for each quotation: a block quote, and below it the source and the place in the source.
 * They share Discord's 6,000 characters from the first to the last, so that an earlier one is never cut for a later one;
 * one that would have to be cut to less than a few lines is left out together with those after it. At least one is shown.
 */
export function quotationEmbeds(
  quotations: readonly Quotation[],
  cards: readonly Card[],
  locale: Locale,
): readonly APIEmbed[] {
  const embeds: APIEmbed[] = [];
  let room: number = LIMITS.embedCharacters;
  for (const quotation of quotations) {
    const footer = footerOf(quotation.excerpt, cards);
    const roomHere = Math.min(LIMITS.description, room - footer.length);
    const shown = passageQuote(quotation.text, quotation.bold, roomHere, words(locale).goesOn);
    if (shown.isCut && roomHere < A_FEW_LINES) break;
    embeds.push({ description: shown.markdown, footer: { text: footer } });
    room -= shown.markdown.length + footer.length;
  }
  return embeds;
}

const A_FEW_LINES = 500;

/** Titles and sections longer than this say nothing more to a reader. */
export const LONGEST_FOOTER = 500;

function footerOf({ reading, locator }: Excerpt, cards: readonly Card[]): string {
  return footer(reading, formatLocator(locator), cards);
}

/** A reading and a place in it, below a quotation. Footers show no markdown, so nothing in them is escaped. */
export function footer(reading: string, place: string, cards: readonly Card[]): string {
  return cut(`${sourceOf(reading, cards)} · ${place}`.toWellFormed(), LONGEST_FOOTER);
}

/** A reading as people recognise it, in plain text; by its file's name where it has no card. */
export function sourceOf(reading: string, cards: readonly Card[]): string {
  const card = cards.find(({ name }) => name === reading);
  return card === undefined ? reading : shortReference(card);
}

/** Who, what and when are enough to recognise a reading; **Cite** has the rest. */
function shortReference({ name, type, title, author, issued, language }: Card): string {
  return formatReference({ name, type, title, author, language, ...(issued !== undefined && { issued }) });
}
