import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openLibrary } from "../../src/retrieval/index.ts";
import { readFolder } from "../../src/retrieval/read/folder.ts";
import { arbitraryQuestion, arbitraryText } from "./arbitrary-readings.ts";
import { expectFound, expectVerbatim } from "./expect-verbatim.ts";

const readings = await readFolder("corpus");
const library = await openLibrary({ folder: "corpus" });
const [paper, report] = ["nonproliferation-cooperation", "us-russia-relations"];

/** The names of the readings that say anything about a topic. */
const speaking = (topic: string) =>
  library
    .compare(topic)
    .filter(({ excerpts }) => excerpts.length > 0)
    .map(({ reading }) => reading);

describe("comparing readings", () => {
  it("gives every reading a row, in order of name, whatever it has to say", () => {
    for (const topic of ["terrorism", "NATO", "sourdough bread", ""])
      expect(library.compare(topic).map(({ reading }) => reading)).toEqual([paper, report]);
  });

  it.each([
    ["terrorism", [paper, report]],
    ["ABM treaty", [paper, report]],
    ["What do they say about the market economy?", [paper, report]],
    ["NATO", [report]],
    ["NATO membership for Russia", [report]],
    ["unilateralist policies", [paper]],
    ["energy exploration", [paper]],
    ["democracy in Russia", [report]],
    ["closer ties with the West", [report]],
    ["Bush at Crawford", [paper, report]],
    ["Bush's dog", []],
    ["author", [paper, report]],
    ["sourdough bread", []],
    ["marathon training", []],
    ["", []],
    ["🕊", []],
  ])("on “%s” lets those speak that speak of it", (topic, names) => {
    expect(speaking(topic)).toEqual(names);
  });

  it("finds a topic under another name of the glossary", () => {
    const [, row] = library.compare("the western alliance");
    expect(row?.excerpts[0]?.text).toContain("NATO");
  });

  it("shows as many excerpts of each reading as it may, and three when nothing is said", () => {
    const most = (limit?: number) =>
      Math.max(
        ...library
          .compare("Russia", limit === undefined ? {} : { limit })
          .map(({ excerpts }) => excerpts.length),
      );
    expect([most(), most(1)]).toEqual([3, 1]);
    expect(most(5)).toBeGreaterThan(3);
  });

  it("shows nothing of a reading but its own words, for any topic, and the same each time", () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryQuestion(readings), arbitraryText(20)), (topic) => {
        const rows = library.compare(topic);
        for (const { reading, excerpts } of rows) {
          for (const excerpt of excerpts) {
            expect(excerpt.reading).toBe(reading);
            expectVerbatim(excerpt, readings);
            expectFound(excerpt, library, readings);
          }
        }
        expect(library.compare(topic)).toEqual(rows);
      }),
    );
  });

  it("of no reading at all has no rows", async () => {
    const empty = await openLibrary({ readings: [] });
    expect(empty.compare("terrorism")).toEqual([]);
  });
});
