import { describe, expect, it } from "vitest";
import { pagesOf } from "../../../src/bot/compare/pages.ts";
import type { ComparedReading } from "../../../src/retrieval/index.ts";
import { anExcerpt } from "../an-excerpt.ts";

const speaking = (reading: string): ComparedReading => ({ reading, excerpts: [anExcerpt("x", { reading })] });
const silent = (reading: string): ComparedReading => ({ reading, excerpts: [] });

/** Each page as the names on it; silent ones in brackets. */
const namesOn = (rows: readonly ComparedReading[]) =>
  pagesOf(rows).pages.map((page) =>
    page
      .map((slot) => (slot.kind === "speaking" ? slot.row.reading : `(${slot.readings.join(" ")})`))
      .join(" "),
  );

describe("the pages of a comparison", () => {
  it("are one for a few readings, those that speak first, in their order", () => {
    expect(namesOn([speaking("a"), silent("b"), speaking("c")])).toEqual(["a c (b)"]);
  });

  it("hold four readings each, and ten silent ones in the place of one", () => {
    const many = Array.from({ length: 12 }, (_, at) => silent(`s${at}`));
    expect(namesOn([..."abc"].map(speaking).concat(many))).toEqual([
      "a b c (s0 s1 s2 s3 s4 s5 s6 s7 s8 s9)",
      "(s10 s11)",
    ]);
  });

  it("are one, without a name, where no reading speaks", () => {
    expect(pagesOf([silent("a"), silent("b")])).toEqual({ speaking: 0, all: 2, pages: [[]] });
  });

  it("have every reading once, of any number that speaks", () => {
    for (let count = 0; count <= 50; count++) {
      const rows = Array.from({ length: 50 }, (_, at) => (at % 50 < count ? speaking : silent)(`r${at}`));
      const { pages } = pagesOf(rows);
      const named = pages
        .flat()
        .flatMap((slot) => (slot.kind === "speaking" ? [slot.row.reading] : slot.readings));
      expect(new Set(named).size).toBe(count === 0 ? 0 : 50);
      expect(named).toHaveLength(count === 0 ? 0 : 50);
      expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(4);
    }
  });
});
