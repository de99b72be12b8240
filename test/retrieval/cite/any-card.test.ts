import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citeInStyle } from "../../../src/retrieval/cite/in-style.ts";
import { type CitationStyle, citationStyles } from "../../../src/retrieval/index.ts";
import type { Card, Locator, Person } from "../../../src/retrieval/types.ts";
import { arbitraryText } from "../arbitrary-readings.ts";
import { makeReading } from "../make-reading.ts";
import { readBack } from "./read-back.ts";

const inAbstract: Locator = {
  section: "Abstract",
  paragraph: 2,
  sentences: [4, 4],
  lines: [14, 14],
  start: 0,
  end: 1,
  sha256: "",
};

const prose: ReadonlySet<CitationStyle> = new Set([
  "apa",
  "mla",
  "chicago-note",
  "chicago-bibliography",
] as const);

/** All that is visible of a text must come back; white space may be set anew. */
const inOneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, " ").trim();
const visibleText = (maxLength: number) =>
  arbitraryText(maxLength).filter((text) => /[\p{L}\p{N}]/u.test(text));
const arbitraryPerson: fc.Arbitrary<Person> = fc.oneof(
  fc.record({ family: visibleText(2), given: visibleText(2) }),
  fc.record({ family: visibleText(2) }),
  fc.record({ literal: visibleText(3) }),
);
const types = (
  "article article-journal article-magazine article-newspaper bill book broadcast chapter document entry-dictionary " +
  "entry-encyclopedia hearing interview legal_case legislation manuscript pamphlet paper-conference personal_communication " +
  "post-weblog regulation report review speech standard thesis treaty webpage"
).split(" ");
const arbitraryCard = fc
  .record(
    {
      type: fc.constantFrom(...types),
      title: visibleText(6),
      author: fc.array(arbitraryPerson, { maxLength: 4 }),
      issued: fc.constantFrom({ year: 2002 }, { year: 1848, month: 12 }, { year: 2024, month: 2, day: 29 }),
      containerTitle: visibleText(3),
      collectionTitle: visibleText(2),
      volume: visibleText(1),
      issue: visibleText(1),
      publisher: visibleText(3),
      publisherPlace: visibleText(2),
      archive: visibleText(2),
      url: fc.webUrl(),
    },
    { requiredKeys: ["type", "title", "author"] },
  )
  .map((card): Card => makeReading("", card).card);

/** citation-js looks for authors or whole dates of these under other tags than the reference managers do. */
const readOtherwise = new Set("NEWS BILL HEAR CASE STAT CHAP DICT".split(" "));

/** Letters and digits alone: punctuation and quotation marks are a style's own. */
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

describe("any card", () => {
  it("has a citation in every style, twice the same, that says its title and the place as they are", () => {
    fc.assert(
      fc.property(arbitraryCard, visibleText(3), (card, section) => {
        for (const style of citationStyles) {
          const cited = citeInStyle(style, card, { ...inAbstract, section });
          expect(citeInStyle(style, card, { ...inAbstract, section })).toBe(cited);
          if (!prose.has(style)) continue;
          expect(lettersOf(cited)).toContain(lettersOf(card.title));
          expect(lettersOf(cited)).toContain(lettersOf(section));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("has no markup in any style but what it has itself", () => {
    const withoutMarkup = arbitraryCard.map(
      (card): Card => JSON.parse(JSON.stringify(card).replace(/[<>&]/gu, "")),
    );
    fc.assert(
      fc.property(withoutMarkup, (card) => {
        for (const style of citationStyles) {
          const cited = citeInStyle(style, card, inAbstract);
          expect(cited).toMatch(/[\p{L}\p{N}]/u);
          expect(cited).not.toMatch(/[<>]|&#|&[a-z]+;/u);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("reads back from BibTeX, RIS and CSL-JSON with its authors, title and date", () => {
    fc.assert(
      fc.property(arbitraryCard, (card) => {
        const { issued } = card;
        const date = issued
          ? [issued.year, issued.month, issued.day].filter((part) => part !== undefined)
          : [];
        const authors = card.author.map((person) =>
          "literal" in person
            ? inOneLine(person.literal)
            : [person.family, person.given]
                .filter((part) => part !== undefined)
                .map(inOneLine)
                .join(", "),
        );
        for (const style of ["bibtex", "ris", "csl-json"] as const) {
          const cited = citeInStyle(style, card, inAbstract);
          if (style === "ris" && readOtherwise.has(cited.slice(6, cited.indexOf("\n")))) continue;
          // RIS has no way to write a comma within a part of a name.
          const told = (names: readonly string[]) =>
            style === "ris" ? names.map((name) => name.replace(/[, ]+/gu, " ").trim()) : names;
          const read = readBack(cited);
          expect({ ...read, authors: told(read.authors) }).toEqual({
            title: inOneLine(card.title),
            authors: told(authors),
            date,
          });
        }
      }),
      { numRuns: 200 },
    );
  });
});
