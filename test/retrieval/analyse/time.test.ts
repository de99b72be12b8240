import { describe, expect, it } from "vitest";
import { isLong, isWithin, readTimeFrame } from "../../../src/retrieval/analyse/time.ts";

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
    ["up to and including 1929", { to: 19291231 }],
    ["no later than 1929", { to: 19291231 }],
    ["not before 1990", { from: 19900101 }],
    ["no earlier than 1990", { from: 19900101 }],
    ["not after 1990", { to: 19901231 }],
    ["after 4 February 1990", { from: 19900205 }],
    ["since the nineties", { from: 19900101 }],
  ])("may be open at one end: %s", (text, frame) => {
    expect(frameOf(`Which reports appeared ${text}?`)).toEqual(frame);
  });

  it.each([
    ["after 1970 but before 1975", { from: 19710101, to: 19741231 }],
    ["before 1975 and after 1970", { from: 19710101, to: 19741231 }],
    ["since 1990 until 1995", { from: 19900101, to: 19951231 }],
    ["from the fifties to the seventies", { from: 19500101, to: 19791231 }],
    ["between March 1950 and June 1951", { from: 19500301, to: 19510631 }],
    ["between the moon landing and Watergate", { from: 19690720, to: 19740809 }],
  ])("may have both ends told: %s", (text, frame) => {
    expect(frameOf(text)).toEqual(frame);
  });

  it.each([
    ["during the Korean War", { from: 19500625, to: 19530727, isName: true }],
    ["since the Cold War", { from: 19470312, isName: true }],
    ["before the Second World War", { to: 19390900, isName: true }],
    ["the year Sputnik went up", { from: 19570101, to: 19571231, isName: true }],
    ["in the same year as the moon landing", { from: 19690101, to: 19691231, isName: true }],
    ["in the year that the Soviet Union collapsed", { from: 19910101, to: 19911231, isName: true }],
    ["on 9/11", { from: 20010911, to: 20010911, isName: true }],
  ])("may be an era, whose name may be of a matter instead: %s", (text, frame) => {
    expect(frameOf(text)).toEqual(frame);
  });

  it.each([
    ["dated 4 February", 2, 4],
    ["on the 4th of July", 7, 4],
    ["Feb. 4th", 2, 4],
    ["September 11", 9, 11],
  ])("may be a day of whatever year: %s", (text, month, day) => {
    expect(frameOf(text)).toEqual({ months: [month], day, isName: true });
  });

  it.each([
    ["in spring", [3, 4, 5]],
    ["in the summer months", [6, 7, 8]],
    ["in autumn", [9, 10, 11]],
    ["in the fall", [9, 10, 11]],
    ["reports of any winter", [12, 1, 2]],
  ])("may be a season: %s", (text, months) => {
    expect(frameOf(text)).toEqual({ months });
  });

  it("is no season where something falls", () => {
    expect(readTimeFrame("in the fall of empires")).toBeUndefined();
  });

  it.each([
    ["in August after 1990", { from: 19910101, months: [8] }],
    ["in the winter of 1950", { ...years(1950, 1950), months: [12, 1, 2] }],
    ["in May of 1990", { ...years(1990, 1990), months: [5] }],
    ["every August of the 1990s", { ...years(1990, 1999), months: [8] }],
  ])("may be months of certain years: %s", (text, frame) => {
    expect(frameOf(text)).toEqual(frame);
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

describe("a frame", () => {
  it("is long when it lasts more than a year, or has an open end", () => {
    for (const text of ["since 1990", "before 1990", "the 1990s", "before 1950 or after 1990"])
      expect([text, isLong(readTimeFrame(text) ?? { from: 1, to: 1, rest: "" })]).toEqual([text, true]);
    for (const frame of [years(1990, 1990), { from: 19720601, to: 19720631 }])
      expect(isLong({ ...frame, rest: "" })).toBe(false);
  });
});

describe("a date", () => {
  it("lies outside two years when these are asked for", () => {
    const frame = readTimeFrame("reports after 1990 or before 1950") ?? { rest: "" };
    expect([1949, 1950, 1970, 1990, 1991].filter((year) => isWithin({ year }, frame))).toEqual([1949, 1991]);
  });

  it("lies on a day of whatever year", () => {
    const frame = readTimeFrame("dated 4 February") ?? { rest: "" };
    expect(isWithin({ year: 1930, month: 2, day: 4 }, frame)).toBe(true);
    expect(isWithin({ year: 1930, month: 2, day: 5 }, frame)).toBe(false);
    expect(isWithin({ year: 1930, month: 3, day: 4 }, frame)).toBe(false);
  });

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
