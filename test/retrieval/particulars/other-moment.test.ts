import { describe, expect, it } from "vitest";
import { findCaptions } from "../../../src/retrieval/particulars/captions.ts";
import { findParticulars } from "../../../src/retrieval/particulars/find.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";

const sails = makeReading(
  [
    "Sails of the Sound",
    "By Nora Lind",
    "Nov. 4, 2009",
    "",
    "Weavers race their boats on June 3, 2008. (Photo by Ole Berg.)",
    "",
    "A gale sank the lightship in 1994. Nobody drowned. Ropes are tarred each winter.",
  ].join("\n"),
  {
    name: "sails",
    title: "Sails of the Sound",
    author: [{ family: "Lind", given: "Nora" }],
    issued: { year: 2009, month: 11, day: 4 },
  },
);
const catalogue = await makeCatalogue([sails]);
const linesFor = (text: string) =>
  findParticulars(text, catalogue)?.heads.map(({ run }) =>
    run.reading.source.slice(run.first.start, run.last.end),
  );

describe("a moment with which a reading's date is compared", () => {
  it.each([
    "Was the picture taken before or after the report came out?",
    "How many months after the photo was the text by Lind published?",
    "Was the photo taken in the same year as Lind’s text?",
  ])("may be that of a picture: %s", (text) => {
    expect(findCaptions(text, catalogue)).toBeUndefined();
    expect(linesFor(text)).toEqual(["Weavers race their boats on June 3, 2008.", "Nov. 4, 2009"]);
  });

  it("may be that of what a passage tells of", () => {
    expect(linesFor("How long after the lightship sank did Lind’s text come out?")).toEqual([
      "A gale sank the lightship in 1994.",
      "Nov. 4, 2009",
    ]);
  });

  it("is none where no passage with a date holds it, or where nothing is compared", () => {
    expect(linesFor("How long after the ropes were tarred did Lind’s text come out?")).toBeUndefined();
    expect(linesFor("When did Lind’s text come out?")).toEqual(["Nov. 4, 2009"]);
  });
});
