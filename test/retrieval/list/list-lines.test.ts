import { describe, expect, it } from "vitest";
import { findListLines } from "../../../src/retrieval/list/list-lines.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";

const source = (...lines: readonly string[]) =>
  ["Letters", "", "It rained a lot. It was the war of 1942.", "", ...lines].join("\n");
const atlas = makeReading(
  source(
    "Earlier Reports",
    "Aug. 13, 1999  The Harvest",
    "May 03, 1996  Treaties of Peace",
    "Jul. 12, 1951  Grain and Trade",
    "Aug. 15, 1930  The Treaty",
    "Related Topics:",
    "Trade",
    "Farming",
  ),
  { name: "atlas" },
);
const diary = makeReading(source("Notes", "Jun. 01, 1997  Rain", "Jun. 02, 1929  Snow"), { name: "diary" });
const catalogue = await makeCatalogue([atlas, diary], {
  terms: [["harvest", "reaping"]],
});

/** The lines that are found, without their dates, or what else is found. */
function linesFor(text: string, readings?: readonly string[]): readonly string[] | undefined {
  return findListLines(text, catalogue, readings)?.lines.map(({ document }) =>
    document.text.replace(/^.*\d{4}\s+/, ""),
  );
}

describe("the lines of lists that a question asks for", () => {
  it.each([
    ["All reports of the 1990s", ["The Harvest", "Treaties of Peace", "Rain"]],
    ["Which reports appeared before 1931?", ["The Treaty", "Snow"]],
    ["reports since 1997", ["The Harvest", "Rain"]],
    ["What was published between 1940 and 1960?", ["Grain and Trade"]],
    ["Which reports came out in August?", ["The Harvest", "The Treaty"]],
    ["the report of 15 August 1930", ["The Treaty"]],
    ["Which reports came out after 1940 but before 1997?", ["Treaties of Peace", "Grain and Trade"]],
    ["reports up to and including 1930", ["The Treaty", "Snow"]],
    ["reports before 1930 or after 1998", ["The Harvest", "Snow"]],
    ["Which report is dated 3 May?", ["Treaties of Peace"]],
    [
      "Which reports came out in the summer?",
      ["The Harvest", "Grain and Trade", "The Treaty", "Rain", "Snow"],
    ],
    ["Which reports came out in the summer of 1951?", ["Grain and Trade"]],
    ["Which reports were published during the Korean War?", ["Grain and Trade"]],
  ])("are those of the time: %s", (text, lines) => {
    expect(linesFor(text)).toEqual(lines);
  });

  it.each([
    ["What is the oldest report?", ["Snow"]],
    ["the newest entry", ["The Harvest"]],
    ["the latest report before 1990", ["Grain and Trade"]],
    ["the earliest title of the 1990s", ["Treaties of Peace"]],
    ["the oldest report on a treaty", ["The Treaty"]],
    ["the second oldest report", ["The Treaty"]],
    ["the third most recent entry", ["Treaties of Peace"]],
    ["the two oldest reports", ["The Treaty", "Snow"]],
    ["the second-to-last report", ["Rain"]],
  ])("are the one at the end: %s", (text, lines) => {
    expect(linesFor(text)).toEqual(lines);
  });

  it.each([
    ["Which reports deal with treaties?", ["Treaties of Peace", "The Treaty"]],
    ["all reports on reaping", ["The Harvest"]],
    ["reports of the 1990s on treaties", ["Treaties of Peace"]],
  ])("are those that have what is asked: %s", (text, lines) => {
    expect(linesFor(text)).toEqual(lines);
  });

  it("are all that stand under a heading when that is what is asked for", () => {
    expect(linesFor("List the related topics")).toEqual(["Trade", "Farming"]);
  });

  it.each([
    ["What came right after The Treaty?", ["Grain and Trade"]],
    ["Which report followed Grain and Trade?", ["Treaties of Peace"]],
    ["Which report was followed by Grain and Trade?", ["The Treaty"]],
    ["Which report was immediately preceded by Grain and Trade?", ["Treaties of Peace"]],
    ["Which report stands right above The Treaty?", ["Grain and Trade"]],
    ["Which report stands right below The Treaty?", []],
    ["Which reports were published before and after Grain and Trade?", ["Treaties of Peace", "The Treaty"]],
    ["Which reports are more recent than Grain and Trade?", ["The Harvest", "Treaties of Peace"]],
    ["After the 1951 report, which one came next?", ["Treaties of Peace"]],
    ["Which entry is below Trade?", ["Farming"]],
  ])("are the neighbours of the one that is named: %s", (text, lines) => {
    expect(linesFor(text) ?? []).toEqual(lines);
  });

  it("are those below the heading that names them", () => {
    expect(linesFor("Show me the topics")).toEqual(["Trade", "Farming"]);
    expect(linesFor("What is the first of the topics?")).toEqual(["Trade"]);
    expect(linesFor("the last topic")).toEqual(["Farming"]);
    expect(linesFor("Show me the archives")).toBeUndefined();
  });

  it("are in the list's own order where it has no dates", async () => {
    const plain = await makeCatalogue([
      makeReading(source("Related Topics:", "Trade", "Farming", "Fishing")),
    ]);
    const found = (text: string) => findListLines(text, plain)?.lines.map(({ document }) => document.text);
    expect(found("the first item")).toEqual(["Trade"]);
    expect(found("the second-to-last entry")).toEqual(["Farming"]);
    expect(found("the first two items")).toEqual(["Trade", "Farming"]);
    expect(found("What stands below Farming?")).toEqual(["Fishing"]);
  });

  it("are none where “after” names a time and no line: how something was then stands in sentences", () => {
    expect(linesFor("How did the harvest fare after September 11?")).toBeUndefined();
    expect(linesFor("What did trade do for farming after the war?")).toBeUndefined();
  });

  it("are those of the readings that it is told to search", () => {
    expect(linesFor("the oldest report", ["atlas"])).toEqual(["The Treaty"]);
    expect(linesFor("reports of the 1990s", ["diary"])).toEqual(["Rain"]);
  });

  it.each([
    "Who abandoned the treaty?",
    "Was it the war?",
    "What happened in 1942?",
    "Why did it rain in August?",
    "the oldest tree",
    "reports",
    "",
  ])("are none, so that it is answered like any other question: “%s”", (text) => {
    expect(linesFor(text)).toBeUndefined();
  });

  it.each(["reports of the 1970s", "the oldest report before 1900"])(
    "are an empty list where the lists have none of that time, so that nothing else is shown instead: “%s”",
    (text) => {
      expect(linesFor(text)).toEqual([]);
    },
  );
});
