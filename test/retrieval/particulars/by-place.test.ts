import { describe, expect, it } from "vitest";
import { findByPlace } from "../../../src/retrieval/particulars/by-place.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";
import { ferries, lamps } from "./ferries-and-lamps.ts";

const catalogue = await makeCatalogue([ferries, lamps]);
const placeFor = (text: string, allowed?: readonly string[], among = catalogue) =>
  findByPlace(text, among, allowed)?.heads.map(({ run }) =>
    run.reading.source.slice(run.first.start, run.last.end),
  );

describe("what stands at a place of a reading", () => {
  it.each([
    ["What is the first sentence of Ferries of the Sound?", "Ferries carry grain to the islands."],
    ["the last sentence of Brandt’s article", "The oil is pressed from walnuts."],
    [
      "Copy the second paragraph of Quist’s paper",
      "A storm closed the harbour in 1994. It opened again in June.",
    ],
    ["the first sentence of the second paragraph by Quist", "A storm closed the harbour in 1994."],
    ["Line 2 of Ferries of the Sound, please", "What the islands pay for them"],
    ["What is at the very bottom of Lamps of Clay?", "Oct. 9, 1991  Candles at Sea"],
    ["How does Lamps of Clay begin?", "Potters of the valley fire their lamps in spring."],
  ])("is a line, a sentence or a paragraph: %s", (text, found) => {
    expect(placeFor(text)).toEqual([found]);
  });

  it.each([
    ["the first sentence of What the Boats Carry", "Goats travel free of charge."],
    ["the last paragraph of Tides and Tolls", "A storm closed the harbour in 1994. It opened again in June."],
  ])("is counted within the section that is named: %s", (text, found) => {
    expect(placeFor(text)).toEqual([found]);
  });

  it.each([
    [
      "The first line of Lamps of Clay and the last sentence of What the Boats Carry",
      ["Lamps of Clay", "Their owners pay for hay on the longest crossings."],
    ],
    [
      "the first sentence and the last sentence of What the Boats Carry",
      ["Goats travel free of charge.", "Their owners pay for hay on the longest crossings."],
    ],
    [
      "Opening point of Tides and Tolls + closing point of Quist’s paper",
      ["Ferries carry grain to the islands.", "Their owners pay for hay on the longest crossings."],
    ],
  ])("may be asked for together with another: %s", (text, found) => {
    expect(placeFor(text)).toEqual(found);
  });

  it.each([
    ["What stands right below the title of Lamps of Clay?", "By Ivo Brandt"],
    ["What is above the byline of Ferries of the Sound?", "What the islands pay for them"],
    ["Which date is below the title of Ferries of the Sound?", "Nov. 4, 2009"],
    ["Whose name is below the title of Ferries of the Sound?", "By Mara Quist"],
    ["Which heading comes above the photo of Ferries of the Sound?", "Tides and Tolls"],
    ["What is printed after the photo of Lamps of Clay?", "Earlier Reports"],
    ["What stands under Tides and Tolls?", "Ferries carry grain to the islands."],
    [
      "What comes after the first paragraph of Lamps of Clay?",
      "An old potter turns a wheel beside the kiln.",
    ],
  ])("may stand beside a line of a kind, a heading or a part: %s", (text, found) => {
    expect(placeFor(text)).toEqual([found]);
  });

  it("may be all lines of the head on that side", () => {
    expect(placeFor("all lines under the subtitle of Ferries of the Sound")).toEqual([
      "By Mara Quist\nNov. 4, 2009\nInstitute of Coastal Research, date added 12/2010",
    ]);
    expect(placeFor("everything above the byline of Ferries of the Sound")).toEqual([
      "Ferries of the Sound\nWhat the islands pay for them",
    ]);
  });

  it("may stand between two, in either order, if it is not much", () => {
    const subtitle = ["What the islands pay for them"];
    expect(placeFor("What stands between the title and the byline of Ferries of the Sound?")).toEqual(
      subtitle,
    );
    expect(placeFor("What stands between the byline and the title of Ferries of the Sound?")).toEqual(
      subtitle,
    );
    expect(placeFor("What stands between the title and the photo of Ferries of the Sound?")).toBeUndefined();
  });

  it("is that of each of two readings where none is named, and of none where there are more", async () => {
    expect(placeFor("What is the last sentence?")).toEqual([
      "Their owners pay for hay on the longest crossings.",
      "The oil is pressed from walnuts.",
    ]);
    const three = await makeCatalogue(
      ["a", "b", "c"].map((name) => makeReading(`Text ${name}\n\nIt rained. It poured.`, { name })),
    );
    expect(placeFor("What is the last sentence?", undefined, three)).toBeUndefined();
  });

  it.each([
    ["something is asked about", "What is the first sentence about goats?"],
    ["a list is asked for", "What is the first line of the list of earlier reports?"],
    ["a line of a list is asked for", "Which report is on the last line of Lamps of Clay?"],
    ["there is no such place", "What is the sixth sentence of Lamps of Clay?"],
    ["there is no such anchor", "What stands under the subtitle of Lamps of Clay?"],
    ["no place is spoken of", "Who wrote Lamps of Clay?"],
    ["nothing is asked", ""],
  ])("is none where %s: “%s”", (_, text) => {
    expect(placeFor(text)).toBeUndefined();
  });

  it("is looked for in the readings that it is told to search", () => {
    expect(placeFor("What is the last sentence?", ["lamps"])).toEqual(["The oil is pressed from walnuts."]);
  });
});
