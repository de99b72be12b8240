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
    "Aug. 13, 1999  The Long Harvest",
    "Feb. 14, 1996  Treaties of Peace",
    "Jul. 12, 1951  Grain and Trade",
    "Aug. 15, 1930  War and Treaties",
  ].join("\n"),
  { name: "atlas", author: [{ family: "Moss", given: "Ada" }], issued: { year: 1996, month: 2, day: 14 } },
);
const catalogue = await makeCatalogue([atlas]);

const linesFor = (text: string) =>
  findListLines(text, catalogue)?.lines.map(({ document }) => document.text.replace(/^.*\d{4}\s+/, ""));

describe("lines that a question sets beside each other", () => {
  it.each([
    ["Which came first, Grain and Trade or The Long Harvest?", ["The Long Harvest", "Grain and Trade"]],
    ["How far apart are the harvest one and the grain one?", ["The Long Harvest", "Grain and Trade"]],
    [
      "How many years are between the report on peace and the one on grain?",
      ["Treaties of Peace", "Grain and Trade"],
    ],
  ])("are all of those that it names: %s", (text, lines) => {
    expect(linesFor(text)).toEqual(lines);
  });

  it("are none where it names one only, or where it is about something else", () => {
    expect(linesFor("Which came first, the rain or the war?")).toBeUndefined();
    expect(linesFor("Was there anything between 1930 and 1952?")).toEqual([
      "Grain and Trade",
      "War and Treaties",
    ]);
  });
});

describe("lines that hold one of two things", () => {
  it("are found for either", () => {
    expect(linesFor("Any with peace or grain in the title?")).toEqual([
      "Treaties of Peace",
      "Grain and Trade",
    ]);
  });
});

describe("lines at both ends, and on both sides", () => {
  it("are both", () => {
    expect(linesFor("the oldest and the newest report")).toEqual(["The Long Harvest", "War and Treaties"]);
    expect(linesFor("What is the one just above Grain and Trade and the one below it?")).toEqual([
      "Treaties of Peace",
      "War and Treaties",
    ]);
  });
});

describe("lines beside a reading's own", () => {
  it("are found by the reading's date", () => {
    expect(linesFor("Which report came before Moss's own?")).toEqual(["Grain and Trade"]);
    expect(linesFor("the first one after Moss's")).toEqual(["The Long Harvest"]);
  });
});

describe("lines of a day that has a name", () => {
  it("are found by it", () => {
    expect(linesFor("Which report is from Valentine's Day?")).toEqual(["Treaties of Peace"]);
    expect(linesFor("Which report is from Christmas Eve?")).toBeUndefined();
  });
});
