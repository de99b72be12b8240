import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openLibrary } from "../../../src/retrieval/index.ts";
import type { Library } from "../../../src/retrieval/library-interface.ts";
import { entriesOf, idOf, searchedTextOf } from "../../../src/retrieval/lookup/entries.ts";
import { readKeys, readTyped } from "../../../src/retrieval/lookup/keys.ts";
import { createLookup } from "../../../src/retrieval/lookup/lookup.ts";
import type { Choice } from "../../../src/retrieval/lookup/types.ts";
import type { Reading } from "../../../src/retrieval/types.ts";
import { arbitraryQuestion, arbitraryReadings, arbitraryText } from "../arbitrary-readings.ts";
import { makeCatalogue } from "../make-catalogue.ts";

const inOneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, " ");

function expectSound(choices: readonly Choice[], library: Library, readings: readonly Reading[]): void {
  expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
  for (const { id, kind, text, reading } of choices) {
    expect(id).toMatch(/^[0-9a-z.]{1,24}$/);
    expect(text.length).toBeLessThanOrEqual(100);
    const passage = library.passage(id);
    expect(passage?.reading).toBe(reading);
    const card = readings.find((one) => one.card.name === reading)?.card;
    const whole = kind === "reading" ? card?.title : passage?.text;
    expect(inOneLine(whole ?? "")).toContain(text.replace(/^…|…$/g, ""));
  }
}

const cases = arbitraryReadings.chain((readings) =>
  fc.record({
    readings: fc.constant(readings),
    typed: fc.oneof(arbitraryQuestion(readings), arbitraryText(12), fc.constant("")),
    limit: fc.integer({ min: 1, max: 30 }),
  }),
);

describe("whatever the readings and whatever is typed", () => {
  it("choices are few, apart, verbatim, and the same each time", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ readings, typed, limit }) => {
        const library = await openLibrary({ readings });
        const choices = library.lookup(typed, { limit });
        expect(choices.length).toBeLessThanOrEqual(limit);
        expectSound(choices, library, readings);
        expect(library.lookup(typed, { limit })).toEqual(choices);
        // What is left unread because it cannot be among the best is not among them.
        expect(library.lookup(typed, { limit: 1_000 }).slice(0, limit)).toEqual(choices);
      }),
      { numRuns: 40 },
    );
  });

  it("the beginning of a word finds all that have such a word, as a look at each of them does", {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(begun, async ({ readings, beginning }) => {
        const catalogue = await makeCatalogue(readings);
        const having = entriesOf(catalogue.shelf).filter((entry) =>
          readKeys(searchedTextOf(entry)).some(({ form }) => form.startsWith(beginning)),
        );
        const found = createLookup(catalogue).lookUp(beginning, { limit: 10_000 });
        const prepared = createLookup(catalogue);
        await prepared.prepare();
        expect(prepared.lookUp(beginning, { limit: 10_000 })).toEqual(found);
        expect(new Set(found.map(({ id }) => id))).toEqual(new Set(having.map(idOf)));
      }),
      { numRuns: 40 },
    );
  });
});

/** Readings, and the first letters of a word that they have, which are a word themselves. */
const begun = arbitraryReadings.chain((readings) => {
  const beginnings = readings
    .flatMap(({ source }) => readKeys(source))
    .flatMap(({ form }, index) =>
      Array.from(form)
        .slice(0, 1 + (index % 6))
        .join(""),
    )
    .filter((beginning) => {
      const [read, ...others] = readTyped(beginning);
      return read?.form === beginning && others.length === 0;
    });
  return fc.record({
    readings: fc.constant(readings),
    beginning: beginnings.length > 0 ? fc.constantFrom(...beginnings) : fc.constant("war"),
  });
});

describe("the two readings", async () => {
  const library = await openLibrary({ folder: "corpus" });
  const everything = library.lookup("", { limit: 1_000 });

  it("offer each of their passages for its first words", () => {
    expect(everything.length).toBeGreaterThan(60);
    for (const { id } of everything) {
      const text = library.passage(id)?.text ?? "";
      const beginning = text.slice(0, 60);
      expect([
        beginning,
        library
          .lookup(beginning)
          .map((choice) => choice.id)
          .includes(id),
      ]).toEqual([beginning, true]);
    }
  });

  it.each([
    ["6,000 letters", "a".repeat(6_000)],
    ["6,000 letters of a script without spaces", "戦争".repeat(3_000)],
    ["one word a thousand times", "Russia ".repeat(1_000)],
    ["acronyms without end", "u.s.".repeat(1_500)],
    ["lone surrogates", "the \ud83d war \udd4a"],
    ["letters whose capitals are longer", "ŉ.ŉ.ß.ß"],
    ["names of JavaScript", "__proto__ constructor toString"],
    ["patterns", "(a+)+$ [.*"],
  ])("bear %s", (_, typed) => {
    expect(library.lookup(typed).length).toBeLessThanOrEqual(25);
  });
});
