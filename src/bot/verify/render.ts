import type { APIEmbed } from "discord-api-types/v10";
import { type Card, type Excerpt, formatLocator, type Verification } from "../../retrieval/index.ts";
import { footer } from "../excerpt/render.ts";
import { words as excerptWords } from "../excerpt/words.ts";
import type { Locale } from "../locale.ts";
import { words } from "./words.ts";

/**
 * What became of an excerpt's source, in words, with the hashes that show it.
 *
 * @param excerpt absent when its id names nothing in the library
 */
export function verificationEmbed(
  verification: Verification,
  excerpt: Excerpt | undefined,
  cards: readonly Card[],
  locale: Locale,
): APIEmbed {
  const description = linesFor(verification, locale).join("\n");
  if (excerpt === undefined) return { description };
  return { description, footer: { text: footer(excerpt.reading, formatLocator(excerpt.locator), cards) } };
}

function linesFor(verification: Verification, locale: Locale): readonly string[] {
  const said = words(locale);
  switch (verification.status) {
    case "verified": {
      const { against, characters, bytes, expected } = verification;
      const place = said.place(range(characters), range(bytes));
      return [against === "file" ? said.verified : said.verifiedValue, place, said.hash, hash(expected)];
    }
    case "changed": {
      const { now, expected, found } = verification;
      const place = now === undefined ? said.notThere : said.stillThere(range(now));
      return [said.changed, place, said.expected, hash(expected), said.found, hash(found)];
    }
    case "gone":
      return [verification.standing === "no-passage" ? said.divided : said.gone];
    case "withheld":
      return [excerptWords(locale).withheld[verification.why]];
    case "unreadable": {
      const { problem, expected } = verification;
      const why = problem === "this is not UTF-8" ? said.notText : said.cannotRead;
      return [why, said.expected, hash(expected)];
    }
  }
}

const range = ([start, end]: readonly [number, number]): string => `${start}–${end}`;

const hash = (sha256: string): string => `\`${sha256}\``;
