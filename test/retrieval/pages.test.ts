import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Library, openLibrary, type Page } from "../../src/retrieval/index.ts";
import { arbitraryReadings } from "./arbitrary-readings.ts";
import { makeReading } from "./make-reading.ts";

const SOURCE = `Letters

Introduction

The river rises in the hills. It feeds the mill. The miller grinds barley.

A bridge crosses it. Nobody remembers the mason.
`;
const reading = makeReading(SOURCE);
const library = await openLibrary({ readings: [reading] });

const upTo = (length: number) => (text: string) => text.length <= length;

const idOf = (words: string): string => {
  const found = library.checkQuote(words);
  if (found.status !== "exact") throw new Error(`not there: ${words}`);
  return found.excerpts[0].passageId;
};

/** All pages of a reading, from the one around a passage to its end and back to its beginning. */
function walk(library: Library, from: string, length: number): readonly Page[] {
  const start = library.page(from, "around", upTo(length));
  const step = (page: Page | undefined, place: "before" | "after"): readonly Page[] => {
    const next = page && library.page(page.excerpt.passageId, place, upTo(length));
    return next ? [next, ...step(next, place)] : [];
  };
  return [...step(start, "before").toReversed(), ...(start ? [start] : []), ...step(start, "after")];
}

describe("a page of a reading", () => {
  it("grows around its passage both ways, as long as it fits", () => {
    const page = library.page(idOf("It feeds the mill"), "around", upTo(80));
    expect(page?.excerpt.text).toBe(
      "The river rises in the hills. It feeds the mill. The miller grinds barley.",
    );
    expect([page?.isFirst, page?.isLast]).toEqual([false, false]);
  });

  it("holds the whole of its passage, though it does not fit", () => {
    expect(library.page(idOf("Nobody remembers"), "around", () => false)?.excerpt.text).toBe(
      "Nobody remembers the mason.",
    );
  });

  it("begins with a run of passages that is too long for it, so that the next ones have the rest", () => {
    const run = library.page(idOf("The river rises"), "after", upTo(200))?.excerpt;
    const page = run && library.page(run.passageId, "around", upTo(50));
    expect(page?.excerpt.text).toBe("It feeds the mill. The miller grinds barley.");
    const next = page && library.page(page.excerpt.passageId, "after", upTo(50));
    expect(next?.excerpt.text).toBe("A bridge crosses it. Nobody remembers the mason.");
  });

  it("gives its room to the other side where the reading ends", () => {
    const page = library.page(idOf("Nobody remembers"), "around", upTo(75));
    expect(page?.excerpt.text).toBe(
      "The miller grinds barley.\n\nA bridge crosses it. Nobody remembers the mason.",
    );
    expect(page?.isLast).toBe(true);
  });

  it("begins where the one before ends, and says where the reading begins and ends", () => {
    const pages = walk(library, idOf("It feeds the mill"), 55);
    expect(pages.map(({ excerpt }) => excerpt.text)).toEqual([
      "Letters\n\nIntroduction\n\nThe river rises in the hills.",
      "It feeds the mill. The miller grinds barley.",
      "A bridge crosses it. Nobody remembers the mason.",
    ]);
    expect(pages.map(({ isFirst }) => isFirst)).toEqual([true, false, false]);
    expect(pages.map(({ isLast }) => isLast)).toEqual([false, false, true]);
  });

  it("is missing where the reading has none, and for an id that names nothing", () => {
    const last = library.page(idOf("Nobody remembers"), "around", upTo(10));
    expect(last && library.page(last.excerpt.passageId, "after", upTo(10))).toBeUndefined();
    for (const id of ["", "0badc0de.1.2", "x".repeat(2_000)]) {
      expect(library.page(id, "around", upTo(10))).toBeUndefined();
    }
  });

  it("is verbatim, and with its neighbours makes up the reading, whatever the reading is", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReadings, fc.integer({ min: 1, max: 300 }), async (readings, length) => {
        const any = await openLibrary({ readings });
        for (const { card, source } of readings) {
          const [section] = any.outline(card.name);
          if (section === undefined) continue;
          const pages = walk(any, section.firstPassageId, length);
          for (const [at, { excerpt, isLast }] of pages.entries()) {
            const { locator, text, passageId } = excerpt;
            expect(text).toBe(source.slice(locator.start, locator.end));
            expect(any.passage(passageId)?.text).toBe(text);
            const following = any.around(passageId, 1).at(-1);
            if (!isLast) expect(pages[at + 1]?.excerpt.locator.start).toBe(following?.locator.start);
          }
          expect(pages[0]?.isFirst).toBe(true);
          expect(pages.at(-1)?.isLast).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("an id that names nothing", () => {
  it.each([
    ["here", idOf("It feeds the mill")],
    ["another-edition", "0badc0de.1.2"],
    ["no-passage", `${reading.sha256.slice(0, 8)}.1.2`],
    ["malformed", ""],
    ["malformed", "It feeds the mill"],
    ["malformed", "0badc0de.1.0"],
  ] as const)("is told apart: %s", (standing, id) => expect(library.standing(id)).toBe(standing));

  it("names nothing once a byte of its reading has changed", async () => {
    const changed = await openLibrary({ readings: [makeReading(`${SOURCE} `)] });
    expect(changed.standing(idOf("It feeds the mill"))).toBe("another-edition");
  });
});
