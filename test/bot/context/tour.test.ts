import { describe, expect, it } from "vitest";
import { fitsPage, markOn } from "../../../src/bot/context/places.ts";
import { tourOf } from "../../../src/bot/context/tour.ts";
import { openLibrary } from "../../../src/retrieval/index.ts";
import { makeReading } from "../../retrieval/make-reading.ts";

const LINES = Array.from({ length: 400 }, (_, at) => `Jan. 13, ${1600 + at} Report ${at} of the town`);
const library = await openLibrary({
  readings: [makeReading(`Letters\n\nISSUE TRACKER\n\n${LINES.join("\n")}\n`)],
});
const [section] = library.outline("letters");
const lines = library
  .around(section?.firstPassageId ?? "", 1_000)
  .filter(({ text }) => text.startsWith("Jan."));

describe("a tour through a list of hundreds of lines", () => {
  it("shows every chosen line whole, many on a page, and skips what is shown already", () => {
    const chosen = lines.filter((_, at) => at % 10 === 3);
    const { places } = tourOf(chosen, 0, library);
    for (const line of chosen) expect(places.some((page) => markOn(page, line)?.isWhole)).toBe(true);
    expect(places.length).toBeGreaterThan(2);
    expect(places.length).toBeLessThan(chosen.length / 2);
  });

  it("shows a run of all of them from its first line on, and the next pages show the rest", () => {
    const run = library.page(lines[0]?.passageId ?? "", "around", () => true)?.excerpt;
    if (run === undefined) throw new Error("no page");
    const { places } = tourOf([run], 0, library);
    const shown = [...places];
    for (let page = places[0]; page !== undefined; ) {
      page = library.page(page.excerpt.passageId, "after", fitsPage);
      if (page !== undefined) shown.push(page);
    }
    const text = shown.map(({ excerpt }) => excerpt.text).join("\n");
    for (const line of LINES) expect(text).toContain(line);
    expect(shown.every(({ excerpt }) => excerpt.text.length < 4_000)).toBe(true);
  });

  it("ends at its last place, however far it is asked to go", () => {
    const { at, places } = tourOf(lines, 999, library);
    expect(at).toBe(places.length - 1);
  });
});
