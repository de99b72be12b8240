import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutAsides } from "../../src/retrieval/analyse/asides.ts";
import { mend } from "../../src/retrieval/analyse/mend.ts";
import { findNamedDay } from "../../src/retrieval/analyse/named-days.ts";
import { readReadingsAsked } from "../../src/retrieval/analyse/readings-asked.ts";
import { readTimeFrame } from "../../src/retrieval/analyse/time.ts";
import { readRequest } from "../../src/retrieval/decide/requests.ts";
import { readListAsking } from "../../src/retrieval/list/asking.ts";
import { readNeighbour } from "../../src/retrieval/list/neighbour.ts";
import { readOrders } from "../../src/retrieval/list/order.ts";
import { findAbbreviations } from "../../src/retrieval/particulars/abbreviations.ts";
import { readParticularsAsking } from "../../src/retrieval/particulars/asking.ts";
import { findByPlace } from "../../src/retrieval/particulars/by-place.ts";
import { findCaptions } from "../../src/retrieval/particulars/captions.ts";
import { findParticulars } from "../../src/retrieval/particulars/find.ts";
import { findHeadings } from "../../src/retrieval/particulars/headings.ts";
import { readPlaceAsking } from "../../src/retrieval/particulars/place-asking.ts";
import { missingKinds } from "../../src/retrieval/rank/answer-kind.ts";
import { arbitraryQuestion } from "./arbitrary-readings.ts";
import { makeCatalogue } from "./make-catalogue.ts";
import { bees, owls } from "./particulars/bees-and-owls.ts";
import { ferries, lamps } from "./particulars/ferries-and-lamps.ts";

const readings = [bees, owls, ferries, lamps];
const catalogue = await makeCatalogue(readings);
const { lexicon } = catalogue;
const cards = readings.map(({ card }) => card);

/** All that reads a question's form before a word of it is looked up. */
const readers: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ["readTimeFrame", readTimeFrame],
  ["readListAsking", (text) => readListAsking(text, lexicon, () => false)],
  ["readOrders", readOrders],
  ["readNeighbour", readNeighbour],
  ["readParticularsAsking", (text) => readParticularsAsking(text, lexicon, readings)],
  ["readReadingsAsked", (text) => readReadingsAsked(text, cards)],
  ["readRequest", readRequest],
  ["mend", (text) => mend(text, lexicon)],
  ["findNamedDay", findNamedDay],
  ["withoutAsides", (text) => withoutAsides(text, lexicon.vocabulary.knows)],
  ["readPlaceAsking", readPlaceAsking],
  ["missingKinds", (text) => [missingKinds(text, ""), missingKinds("Who? When? How much money?", text)]],
  ["findAbbreviations", (text) => findAbbreviations(text, catalogue)],
  ["findByPlace", (text) => findByPlace(text, catalogue)],
  ["findCaptions", (text) => findCaptions(text, catalogue)],
  ["findHeadings", (text) => findHeadings(text, catalogue)],
  ["findParticulars", (text) => findParticulars(text, catalogue)],
];

/** Of words that open something for which a reader then looks further on. */
const repeated = [
  ...[" ", "1", "a", ",", ".", "\n", "é", "-", "<", "[", "’", "1 ", "a ", "A. ", "12 ", "1950 ", "May "],
  ...["from ", "of ", "in the ", "after ", "before 1950 ", "between 1950 ", "the year ", "nineteen-", "and "],
  ...["one ", "paper ", "paper and ", "both of the ", "which ", "who is ", "where ", "authors ", "research "],
  ...["how far ", "first section called ", "the very top of ", "early 1950s ", "pre-war "],
  ...[
    "report ",
    "any list ",
    "report says ",
    "above ",
    "followed by ",
    "on either side of ",
    "the two last ",
  ],
  ...["at the ", "between a and ", "who ", "photo ", "first line of ", "how long ", "called "],
  ...[
    "what does ABC mean ",
    "I guess ",
    "my friend ",
    "who took ",
    "section called ",
    "aé",
    "by both ",
    "Ada ",
  ],
  ...["please ", "you should ", "write ", "ignore ", "hi ", "give me ", "U.S. ", "list the ", "it called "],
];

describe.each(readers)("%s", (_, read) => {
  it("reads any text without failing", () => {
    fc.assert(
      fc.property(arbitraryQuestion(readings), (text) => {
        read(text);
      }),
    );
  });

  // Of a reader whose time grows with the square of the text, this takes longer than a test may.
  it("reads a text of one thing over and over, twenty times as long as any message", () => {
    for (const unit of repeated) expect(() => read(unit.repeat(120_000 / unit.length))).not.toThrow();
  });

  it("finds the same in a text each time", () => {
    fc.assert(
      fc.property(arbitraryQuestion(readings), (text) => {
        expect(read(text)).toEqual(read(text));
      }),
    );
  });
});
