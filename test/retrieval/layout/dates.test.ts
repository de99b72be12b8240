import { describe, expect, it } from "vitest";
import { findDates, monthNumber } from "../../../src/retrieval/layout/dates.ts";

const january18 = { year: 2002, month: 1, day: 18 };

describe("a date in a text", () => {
  it.each([
    ["January 18, 2002", january18],
    ["Jan. 18, 2002", january18],
    ["Jan 18 2002", january18],
    ["JAN. 18, 2002", january18],
    ["January 18th, 2002", january18],
    ["18 January 2002", january18],
    ["18th Jan. 2002", january18],
    ["Sept. 11, 2001", { year: 2001, month: 9, day: 11 }],
    ["Sep. 1, 2001", { year: 2001, month: 9, day: 1 }],
    ["May 03, 1996", { year: 1996, month: 5, day: 3 }],
    ["January 2003", { year: 2003, month: 1 }],
    ["Dec. 1848", { year: 1848, month: 12 }],
  ])("is understood: %s", (text, date) => {
    expect(findDates(text)).toEqual([{ date, start: 0, end: text.length }]);
  });

  it.each([
    "Marx 1848",
    "Maya 1999",
    "Decline 1914",
    "Augustus 1453",
    "Junta 1973",
    "May I ask 1999",
    "in 2002",
    "Jan. 45, 2002",
    "June 18",
    "Volume 12, Issue 2",
    "June 20021",
    "Jan 0999",
  ])("is not seen where there is none: %s", (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it("is told with its place, each of several, in their order", () => {
    const text = "From Jan. 13, 2017 to 7 February 2014, and in May 1998.";
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Jan. 13, 2017",
      "7 February 2014",
      "May 1998",
    ]);
  });

  it("is taken once, by its longest form", () => {
    expect(findDates("18 January 2002")).toHaveLength(1);
  });
});

describe("a month's name", () => {
  it.each([
    ["January", 1],
    ["may", 5],
    ["SEPT.", 9],
    ["Sep", 9],
    ["december", 12],
  ])("%s has its number", (word, number) => {
    expect(monthNumber(word)).toBe(number);
  });

  it.each(["Marx", "ma", "juni", "septem", "", "Mayday"])("%j has none", (word) => {
    expect(monthNumber(word)).toBeUndefined();
  });
});
