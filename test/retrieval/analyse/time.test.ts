import { describe, expect, it } from "vitest";
import { isWithin, readTimeFrame } from "../../../src/retrieval/analyse/time.ts";

const frameOf = (text: string) => {
  const { rest: _, ...frame } = readTimeFrame(text) ?? { rest: "" };
  return frame;
};
const years = (from: number, to: number) => ({ from: from * 10_000 + 101, to: to * 10_000 + 1231 });

describe("the time that a question asks about", () => {
  it.each([
    ["all reports from the 1990s", 1990, 1999],
    ["the 1990's", 1990, 1999],
    ["the ’90s", 1990, 1999],
    ["anything of the 60s?", 1960, 1969],
    ["in the sixties", 1960, 1969],
    ["the nineteen-thirties", 1930, 1939],
    ["the 2000s", 2000, 2009],
    ["reports of the 20th century", 1901, 2000],
    ["the 21st century", 2001, 2100],
    ["between 1940 and 1950", 1940, 1950],
    ["between 1950 and 1940", 1940, 1950],
    ["from 1951 to 1953", 1951, 1953],
    ["from 1951 until 1953", 1951, 1953],
    ["1951–1953", 1951, 1953],
    ["1951 through 1953", 1951, 1953],
    ["in 1972", 1972, 1972],
    ["what came out in the year 1972?", 1972, 1972],
    ["from 1972", 1972, 1972],
  ])("is years, first to last: %s", (text, from, to) => {
    expect(frameOf(text)).toEqual(years(from, to));
  });

  it.each([
    ["before 1930", { to: 19291231 }],
    ["prior to 1930", { to: 19291231 }],
    ["older than 1930", { to: 19291231 }],
    ["until 1930", { to: 19301231 }],
    ["up to the year 1930", { to: 19301231 }],
    ["after 1950", { from: 19510101 }],
    ["since 2010", { from: 20100101 }],
    ["from 1990 on", { from: 19900101 }],
    ["from 1990 onwards", { from: 19900101 }],
  ])("may be open at one end: %s", (text, frame) => {
    expect(frameOf(`Which reports appeared ${text}?`)).toEqual(frame);
  });

  it.each([
    ["June 1972", { from: 19720601, to: 19720631 }],
    ["28 June 1972", { from: 19720628, to: 19720628 }],
    ["Jun. 28, 1972", { from: 19720628, to: 19720628 }],
  ])("may be a month or a day of a year: %s", (text, frame) => {
    expect(frameOf(`What was published in ${text}?`)).toEqual(frame);
  });

  it.each([
    ["Which came out in August?", [8]],
    ["any August", [8]],
    ["every Sept", [9]],
    ["in the month of May", [5]],
  ])("may be a month of whatever year: %s", (text, months) => {
    expect(frameOf(text)).toEqual({ months });
  });

  it.each([
    "What may happen?",
    "How many of the 36 reports?",
    "a treaty of 12 states",
    "in marching order",
    "It cost 1,998 roubles and 20,000 lives.",
    "in room 101",
    "Why now?",
    "",
  ])("is none in “%s”", (text) => {
    expect(readTimeFrame(text)).toBeUndefined();
  });

  it("leaves the rest of the question for the words", () => {
    expect(readTimeFrame("Which reports of the 1990s are about aid?")?.rest.replace(/\s+/g, " ")).toBe(
      "Which reports of are about aid?",
    );
    expect(readTimeFrame("before 1930: reports")?.rest.trim()).toBe(": reports");
  });
});

describe("a date", () => {
  it("lies in a frame from its first day to its last", () => {
    const frame = { ...years(1990, 1999), rest: "" };
    expect(isWithin({ year: 1990, month: 1, day: 1 }, frame)).toBe(true);
    expect(isWithin({ year: 1999, month: 12, day: 31 }, frame)).toBe(true);
    expect(isWithin({ year: 1989, month: 12, day: 31 }, frame)).toBe(false);
    expect(isWithin({ year: 2000, month: 1, day: 1 }, frame)).toBe(false);
  });

  it("may be known to the year or the month only", () => {
    expect(isWithin({ year: 1995 }, { ...years(1990, 1999), rest: "" })).toBe(true);
    expect(isWithin({ year: 1972, month: 6 }, { from: 19720601, to: 19720631, rest: "" })).toBe(true);
  });

  it("lies in a month of whatever year", () => {
    const august = { months: [8], rest: "" };
    expect(isWithin({ year: 1930, month: 8, day: 15 }, august)).toBe(true);
    expect(isWithin({ year: 1930, month: 7, day: 15 }, august)).toBe(false);
  });
});
