import type { APIEmbed } from "discord-api-types/v10";
import {
  type Card,
  type Excerpt,
  formatLocator,
  longestComparedQuote,
  type QuoteCheck,
} from "../../retrieval/index.ts";
import { LIMITS } from "../discord/limits.ts";
import { neutraliseLine } from "../discord/markdown.ts";
import { passageQuote } from "../excerpt/passage-quote.ts";
import { footer } from "../excerpt/render.ts";
import { words as excerptWords } from "../excerpt/words.ts";
import type { Locale } from "../locale.ts";
import { diffQuote } from "./diff-quote.ts";
import { words } from "./words.ts";

/** A text that was checked, and what came of it. */
export interface Checked {
  readonly text: string;
  readonly check: QuoteCheck;
}

/** One embed to be: what it says above its quotation, and the quotation, or the differences. */
export type Part =
  | { readonly kind: "excerpt"; readonly head: readonly string[]; readonly excerpt: Excerpt }
  | { readonly kind: "differences"; readonly near: Extract<QuoteCheck, { status: "near" }> }
  | { readonly kind: "none"; readonly head: readonly string[] };

/** What is to be shown of one checked text: at most `most` of the passages that hold it, or the nearest with the differences. */
export function partsOf({ text, check }: Checked, most: number, locale: Locale): readonly Part[] {
  const said = words(locale);
  const head = said.checked(neutraliseLine(text, LONGEST_SHOWN));
  switch (check.status) {
    case "exact": {
      const [first, ...others] = check.excerpts.slice(0, most);
      if (first === undefined) return [];
      return [
        { kind: "excerpt", head: [head, said.exact(check.count)], excerpt: first },
        ...others.map((excerpt): Part => ({ kind: "excerpt", head: [], excerpt })),
      ];
    }
    case "near": {
      const share = (Math.floor(check.excerpt.score * 100) / 100).toLocaleString(locale, {
        style: "percent",
      });
      return [
        { kind: "excerpt", head: [head, said.near(share)], excerpt: check.excerpt },
        { kind: "differences", near: check },
      ];
    }
    case "absent": {
      // A text of fewer characters has no more words and marks than are compared.
      const hint = text.length > longestComparedQuote ? [said.tooLong] : [];
      return [{ kind: "none", head: [head, said.absent, ...hint] }];
    }
    // To repeat it here would be to quote what the channel does not show.
    case "withheld":
      return [{ kind: "none", head: [said.withheld[check.why]] }];
  }
}

/** As much of a checked text as it takes to recognise it, counted with its backslashes. */
const LONGEST_SHOWN = 160;

/** The parts as embeds, which share Discord's 6,000 characters equally; at most seven, so that each has room for a quotation. */
export function partEmbeds(
  parts: readonly Part[],
  cards: readonly Card[],
  locale: Locale,
): readonly APIEmbed[] {
  const room = Math.floor(LIMITS.embedCharacters / parts.length);
  return parts.map((part) => partEmbed(part, cards, locale, room));
}

function partEmbed(part: Part, cards: readonly Card[], locale: Locale, room: number): APIEmbed {
  const { goesOn } = excerptWords(locale);
  if (part.kind === "none") return { description: part.head.join("\n") };
  if (part.kind === "differences") {
    const { key, differences } = words(locale);
    const head = `**${differences}**\n${key}\n`;
    const left = Math.min(room, LIMITS.description) - head.length;
    return { description: head + diffQuote(part.near.diff, left, goesOn) };
  }
  const { reading, text, highlights, locator } = part.excerpt;
  const source = footer(reading, formatLocator(locator), cards);
  const head = part.head.map((line) => `${line}\n`).join("");
  const left = Math.min(room - source.length, LIMITS.description) - head.length;
  return {
    description: head + passageQuote(text, highlights, left, goesOn).markdown,
    footer: { text: source },
  };
}
