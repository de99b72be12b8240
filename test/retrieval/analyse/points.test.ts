import { describe, expect, it } from "vitest";
import { firstDay, lastDay, readPoint, spanOf, yearPattern } from "../../../src/retrieval/analyse/points.ts";

describe("a stretch of time at the beginning of a text", () => {
  it.each([
    ["January 18, 2002", 20020118, 20020118],
    ["18 January 2002", 20020118, 20020118],
    ["March 1993", 19930301, 19930331],
    ["1945", 19450101, 19451231],
    ["the year 1945", 19450101, 19451231],
    ["the 1950s", 19500101, 19591231],
    ["the 1800's", 18000101, 18091231],
    ["the ’60s", 19600101, 19691231],
    ["the eighties", 19800101, 19891231],
    ["nineteen-fifties", 19500101, 19591231],
    ["late nineties", 19950101, 19991231],
    ["the early 1950s", 19500101, 19551231],
    ["the first half of the 1960s", 19600101, 19651231],
    ["mid-1970s", 19730101, 19771231],
  ])("may be a date, a year or a decade: %s", (text, from, to) => {
    expect(readPoint(`${text} and more`)).toEqual({ from, to, length: text.length });
  });

  it("may be an era, or the whole year of one", () => {
    expect(readPoint("the Korean War")).toMatchObject({ from: 19500625, to: 19530727, isEra: true });
    expect(readPoint("the year of the moon landing")).toMatchObject({ from: 19690101, to: 19691231 });
    expect(readPoint("the same year as the moon landing")).toMatchObject({ from: 19690101, to: 19691231 });
    expect(readPoint("the year that Sputnik went up")).toEqual({
      from: 19570101,
      to: 19571231,
      length: "the year that Sputnik went up".length,
      isEra: true,
    });
  });

  it.each(["reports of 1950", "12345", "3000", "1499", "the year", "twentyish", ""])(
    "is none in “%s”",
    (text) => {
      expect(readPoint(text)).toBeUndefined();
    },
  );
});

describe("the days of a date", () => {
  it("are all that it may mean: what is not known of it is any day", () => {
    expect(spanOf({ year: 1951 })).toEqual({ from: 19510101, to: 19511231 });
    expect(spanOf({ year: 1951, month: 8 })).toEqual({ from: 19510801, to: 19510831 });
    expect(spanOf({ year: 1951, month: 8, day: 3 })).toEqual({ from: 19510803, to: 19510803 });
  });

  it("of a year are its first and last", () => {
    expect([firstDay(1951), lastDay(1951)]).toEqual([19510101, 19511231]);
  });
});

describe("a year as it is written", () => {
  it("is of the sixteenth century at the earliest, so that few other numbers are taken for one", () => {
    const year = new RegExp(`^${yearPattern}$`);
    expect(["1500", "1951", "2099"].every((text) => year.test(text))).toBe(true);
    expect(["1499", "2100", "951", "19511"].some((text) => year.test(text))).toBe(false);
  });
});
