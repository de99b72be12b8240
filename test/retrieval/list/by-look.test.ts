import { describe, expect, it } from "vitest";
import { findListLines } from "../../../src/retrieval/list/list-lines.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";

const atlas = makeReading(
  [
    "Letters",
    "",
    "It rained a lot. It was the war of 1942.",
    "",
    "Earlier Reports",
    'Aug. 13, 1999  The "Long" Harvest',
    "Feb. 14, 1996  Treaties: Of Peace",
    "Jul. 12, 1951  Grain and Trade (Again)",
    "Mar. 01, 1951  The Treaty",
    "Aug. 15, 1930  The Treaty",
  ].join("\n"),
  { name: "atlas" },
);
const catalogue = await makeCatalogue([atlas]);

const yearsFor = (text: string) =>
  findListLines(text, catalogue)?.lines.map(({ document }) => /\d{4}/.exec(document.text)?.[0]);

describe("lines that a question tells by how they look", () => {
  it.each([
    ["Which title has quotation marks in it?", ["1999"]],
    ["Which report has something in brackets?", ["1951"]],
    ["the title with a colon", ["1996"]],
    ["Which reports carry the same title?", ["1951", "1930"]],
    ["In which year did two reports come out?", ["1951", "1951"]],
    ["Between which two reports is the longest gap?", ["1996", "1951"]],
    ["Which two reports have the shortest gap between them?", ["1951", "1951"]],
    ["Which report has the shortest title?", ["1951"]],
  ])("are those: %s", (text, years) => {
    expect(yearsFor(text)).toEqual(years);
  });

  it("are none where the question is about something else", () => {
    expect(yearsFor("Was there a big gap between rich and poor?")).toBeUndefined();
    expect(yearsFor("Is there a colon in the war?")).toBeUndefined();
  });
});
