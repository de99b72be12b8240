import { describe, expect, it } from "vitest";
import { readGroups } from "../../../src/retrieval/analyse/groups.ts";
import { isMatter, readListAsking } from "../../../src/retrieval/list/asking.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";

const { lexicon } = await makeCatalogue([makeReading("Letters\n\nThe harvest was poor. It rained.")]);
/** What a question asks of lists, one of which holds the word "harvest". */
const read = (text: string) =>
  readListAsking(text, lexicon, ({ asked }) => asked.some(({ surface }) => surface === "harvest"));
const matterOf = (text: string) =>
  read(text)?.groups.map(({ asked }) => asked.map(({ surface }) => surface).join(" "));

describe("a question about the lines of a list", () => {
  it.each([
    "Which reports appeared in 1951?",
    "What was published between 1940 and 1960?",
    "the oldest report",
    "What is the most recent one?",
    "reports on the harvest",
    "Show me the tracker",
    "What came right after The Harvest?",
    "Which articles are from the 1990s?",
    "the entry of 4 February",
  ])("asks for lines: %s", (text) => {
    expect(read(text)).toBeDefined();
  });

  it.each([
    "Who abandoned the treaty?",
    "What happened in 1942?",
    "the oldest tree",
    "Who is the author of the oldest report?",
    "Whose photo is in the 1951 report?",
    "reports",
    "According to the report, what was the harvest like?",
    "What does the report say about the harvest?",
    "Did the first of them rain?",
    "",
  ])("is none: “%s”", (text) => {
    expect(read(text)).toBeUndefined();
  });

  it("keeps time, order and neighbour apart from what the lines are to hold", () => {
    const asking = read("the two oldest reports of the 1990s about the harvest");
    expect(asking?.frame).toMatchObject({ from: 19900101, to: 19991231 });
    expect(asking?.orders).toEqual([{ by: "date", end: "earliest", skip: 0, take: 2 }]);
    expect(matterOf("the two oldest reports of the 1990s about the harvest")).toEqual(["harvest"]);
    expect(read("What came after The Harvest?")?.neighbour?.of).toBe("The Harvest?");
  });

  it("counts what stands in no line only as a subject, where a time or an order already chooses lines", () => {
    expect(matterOf("Which reports of the 1990s did students read?")).toEqual([]);
    expect(matterOf("Which reports of the 1990s are about football?")).toEqual(["football"]);
    expect(matterOf("Which football reports are there?")).toEqual(["football"]);
  });

  it("knows a list that is named by its heading, alone or with more", () => {
    expect(read("Show me the tracker")?.isWholeList).toBe(true);
    expect(read("What is in the tracker on the harvest?")?.isWholeList).toBe(false);
    expect(read("the newest in the tracker")?.isWholeList).toBe(false);
    expect([...(read("Show me the topics")?.headings ?? [])]).toEqual(["topic"]);
  });

  it("tells where one line is meant and where several may be", () => {
    expect(read("the report on the harvest")?.isSeveral).toBe(false);
    expect(read("reports on the harvest")?.isSeveral).toBe(true);
    expect(read("the report of 1951")?.isSeveral).toBe(true);
  });

  it("tells where nothing but the neighbour asks for lines: it may be a time instead", () => {
    expect(read("How did they fare after September 11?")?.isByNameOnly).toBe(true);
    expect(read("Which report came after The Harvest?")?.isByNameOnly).toBe(false);
  });
});

describe("what lines are to hold", () => {
  it("is none of the words that only say that lines are meant", () => {
    const [report, harvest] = readGroups("report harvest", lexicon);
    expect([report, harvest].map((group) => group && isMatter(group))).toEqual([false, true]);
  });
});
