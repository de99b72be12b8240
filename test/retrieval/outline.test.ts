import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toExcerpt } from "../../src/retrieval/cite/excerpt.ts";
import { openLibrary, UnknownReadingError } from "../../src/retrieval/index.ts";
import { layOut } from "../../src/retrieval/layout/layout.ts";
import { outlineOf } from "../../src/retrieval/outline.ts";
import { splitPassages } from "../../src/retrieval/split/passages.ts";
import { arbitraryReadings } from "./arbitrary-readings.ts";

describe("an outline of the corpus", async () => {
  const library = await openLibrary({ folder: "corpus" });

  it("tells a reading's sections and what is in them", () => {
    const told = library
      .outline("us-russia-relations")
      .map((one) => [
        one.frontMatter ? "front matter" : one.section,
        [one.paragraphs, one.captions, one.lines, one.passages],
      ]);
    expect(told).toEqual([
      ["front matter", [0, 0, 0, 4]],
      ["Introduction", [1, 1, 0, 7]],
      ["ISSUE TRACKER for Related Reports", [0, 0, 0, 1]],
      ["ISSUE TRACKER for Related Reports › Russia and the Soviet Union", [0, 0, 36, 37]],
      ["BROWSE RELATED TOPICS", [0, 0, 4, 5]],
    ]);
  });

  it("leads to each section's beginning", () => {
    const sections = library.outline("nonproliferation-cooperation");
    expect(sections.map(({ firstPassageId }) => library.passage(firstPassageId)?.text)).toEqual([
      "CIAO DATE: 04/03",
      "Abstract",
    ]);
    expect(sections.map(({ heading }) => heading)).toEqual([undefined, "Abstract"]);
  });

  it("has no reading that the library does not have", () => {
    expect(() => library.outline("other")).toThrow(UnknownReadingError);
  });
});

describe("the outline of any reading", () => {
  it("holds every passage once, and names sections as locators do", () => {
    fc.assert(
      fc.property(arbitraryReadings, (readings) => {
        for (const reading of readings) {
          const passages = splitPassages(reading, layOut(reading));
          const excerpts = passages.map((passage) => toExcerpt({ reading, first: passage, last: passage }));
          let at = 0;
          for (const section of outlineOf({ reading, passages })) {
            const [first, ...others] = excerpts.slice(at, at + section.passages);
            const last = others.at(-1) ?? first;
            expect(first?.passageId).toBe(section.firstPassageId);
            expect((last?.locator.end ?? 0) - (first?.locator.start ?? 0)).toBe(section.characters);
            for (const { locator } of others) {
              expect(locator.section).toBe(section.section);
              expect(locator.frontMatter).toBe(section.frontMatter);
            }
            at += section.passages;
          }
          expect(at).toBe(passages.length);
        }
      }),
    );
  });
});
