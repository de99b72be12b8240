import { describe, expect, it } from "vitest";
import { findCaptions } from "../../../src/retrieval/particulars/captions.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";
import { ferries, lamps } from "./ferries-and-lamps.ts";

const catalogue = await makeCatalogue([ferries, lamps]);
/** The lines that are marked, caption by caption. */
const markedFor = (text: string, allowed?: readonly string[], among = catalogue) =>
  findCaptions(text, among, allowed)?.heads.map(({ run, lines }) =>
    lines.map(({ start, end }) => run.reading.source.slice(start, end)).join(" "),
  );
const creditOfFishermen = "(Photo by Ole Berg.)";
const creditOfPotter = "(Image courtesy of the Valley Museum.)";
const fishermen = "Two fishermen mend a net on the quay at Ormsund. They are brothers.";
const potter = "An old potter turns a wheel beside the kiln.";

describe("the caption of a picture", () => {
  it.each([
    ["Who took the picture of the fishermen?", creditOfFishermen],
    ["Who owns the image of the potter?", creditOfPotter],
    ["photo credit, net on the quay", creditOfFishermen],
  ])("is marked where it tells who made it, or owns it: %s", (text, credit) => {
    expect(markedFor(text)).toEqual([credit]);
  });

  it.each([
    ["What does the picture of the potter show?", potter],
    ["Describe the photo with a net", fishermen],
    ["What can be seen beside the kiln in that image?", potter],
  ])("is marked where it tells what is seen: %s", (text, scene) => {
    expect(markedFor(text)).toEqual([scene]);
  });

  it("is shown whole, credit and all", () => {
    const [head] = findCaptions("Who took the picture of the fishermen?", catalogue)?.heads ?? [];
    expect(head && ferries.source.slice(head.run.first.start, head.run.last.end)).toBe(
      `${fishermen} ${creditOfFishermen}`,
    );
  });

  it("is that of each picture where none is told apart", () => {
    expect(markedFor("What do the pictures show?")).toEqual([fishermen, potter]);
  });

  it.each([
    ["no picture is spoken of", "Who took the net?"],
    ["nothing is asked of one", "Is the photo old?"],
    ["no picture is of that", "Who took the picture of the bishop?"],
  ])("is none where %s: %s", (text, question) => {
    expect(markedFor(question), text).toBeUndefined();
  });

  it("is the only one's, however else the question calls what it shows, but not by a name that it does not have", () => {
    const only = ["ferries"];
    expect(markedFor("Who took the picture of the two sailors?", only)).toEqual([creditOfFishermen]);
    expect(markedFor("Who took the picture of Merkel?", only)).toBeUndefined();
    expect(markedFor("What does the picture of the sailors show?", only)).toBeUndefined();
  });

  it.each(["Who took the photo in the report by Quist?", "who took the photo in the ferries report?"])(
    "is the only one's of the reading that is named: %s",
    (text) => {
      expect(markedFor(text)).toEqual([creditOfFishermen]);
    },
  );

  it("is looked for in the readings that it is told to search", () => {
    expect(markedFor("What do the pictures show?", ["lamps"])).toEqual([potter]);
  });

  it("is shown once where a page repeats it", async () => {
    const line = `${potter} ${creditOfPotter}`;
    const twice = await makeCatalogue([
      makeReading(`Letters\n\nIt rained. It poured.\n\n${line}\n\nIt froze. It thawed.\n\n${line}`),
    ]);
    expect(markedFor("What does the picture show?", undefined, twice)).toEqual([potter]);
  });

  it("is none where there are so many pictures that the question does not say which", async () => {
    const lines = ["ewe", "ram", "ox", "cow"].map(
      (one) => `An ${one} turns a wheel beside the kiln. It has done so for many a year. (AP.)`,
    );
    const many = await makeCatalogue([
      makeReading(["Letters", "It rained. It poured.", ...lines].join("\n\n")),
    ]);
    expect(markedFor("Who owns the pictures?", undefined, many)).toBeUndefined();
    expect(markedFor("Who owns the picture of the ram?", undefined, many)).toEqual(["(AP.)"]);
  });
});
