import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openLibrary } from "../../../src/retrieval/index.ts";
import type { Library } from "../../../src/retrieval/library-interface.ts";
import { readTokens } from "../../../src/retrieval/quote/tokens.ts";
import type { NearQuote, QuoteCheck } from "../../../src/retrieval/quote/types.ts";
import { readFolder } from "../../../src/retrieval/read/folder.ts";
import type { Excerpt, Reading } from "../../../src/retrieval/types.ts";
import { arbitraryQuestion, arbitraryReadings, arbitraryText } from "../arbitrary-readings.ts";
import { expectVerbatim } from "../expect-verbatim.ts";

const excerptsIn = (check: QuoteCheck): readonly Excerpt[] =>
  check.status === "exact" ? check.excerpts : check.status === "near" ? [check.excerpt] : [];

const keysOf = (text: string) => readTokens(text, { ellipses: true }).map(({ key }) => key);

function expectSound(check: QuoteCheck, text: string, library: Library, readings: readonly Reading[]): void {
  for (const excerpt of excerptsIn(check)) {
    expectVerbatim(excerpt, readings);
    expect(excerpt.highlights.length).toBeGreaterThan(0);
    expect(library.passage(excerpt.passageId)).toMatchObject({
      text: excerpt.text,
      locator: excerpt.locator,
    });
  }
  if (check.status === "near") expectRebuilt(check, text);
}

/** A diff holds both texts: the source's to the character, the quotation's to its words and marks. */
function expectRebuilt({ excerpt, diff }: NearQuote, quotation: string): void {
  const [[start, end] = [0, 0]] = excerpt.highlights;
  const without = (kind: string) =>
    diff
      .filter((change) => change.kind !== kind)
      .map(({ text }) => text)
      .join("");
  expect(without("added")).toBe(excerpt.text.slice(start, end));
  const [rebuilt, asked] = [keysOf(without("removed")), keysOf(quotation)];
  const outer = (keys: readonly string[]) =>
    keys
      .join(" ")
      .replace(/^(?:" )+|(?: ")+$/g, "")
      .toLowerCase();
  expect(outer(rebuilt)).toBe(outer(asked));
}

/** All passages of a library, found by walking from any of them. */
const passagesOf = (library: Library, readings: readonly Reading[]): readonly Excerpt[] =>
  readings.flatMap(({ source, card }) => {
    const word = /[\p{L}\p{N}]+/u.exec(source)?.[0] ?? "";
    const check = library.checkQuote(word);
    const found =
      check.status === "exact" ? check.excerpts.find(({ reading }) => reading === card.name) : undefined;
    return found ? library.around(found.passageId, 1_000) : [];
  });

describe("whatever the readings and whatever the text", () => {
  it("a check is sound and the same each time, and all excerpts that have a word are exact", {
    timeout: 60_000,
  }, async () => {
    const cases = arbitraryReadings.chain((readings) =>
      fc.record({ readings: fc.constant(readings), text: arbitraryQuestion(readings) }),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ({ readings, text }) => {
        const library = await openLibrary({ readings });
        const check = library.checkQuote(text);
        expectSound(check, text, library, readings);
        expect(library.checkQuote(text)).toEqual(check);
        for (const passage of passagesOf(library, readings).slice(0, 20)) {
          if (!/[\p{L}\p{N}]/u.test(passage.text)) continue;
          const own = library.checkQuote(passage.text);
          expectSound(own, passage.text, library, readings);
          expect(own.status).toBe("exact");
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("the two readings", async () => {
  const readings = await readFolder("corpus");
  const library = await openLibrary({ folder: "corpus" });
  const passages = passagesOf(library, readings);

  it("bear any text", () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryQuestion(readings), arbitraryText(60)), (text) => {
        expectSound(library.checkQuote(text), text, library, readings);
      }),
    );
  });

  it.each([
    ["6,000 dots in a bracket", `[${".".repeat(6_000)}`],
    ["6,000 brackets", "[ ".repeat(6_000)],
    ["6,000 invisible characters", `a${"\u200b".repeat(6_000)}b`],
    ["6,000 apostrophes", "it'".repeat(6_000)],
    ["a thousand ellipses", "the … ".repeat(1_000)],
    ["one word a thousand times", "Russia ".repeat(1_000)],
    ["lone surrogates", "the \ud83d war \udd4a"],
    ["names of JavaScript", "__proto__ constructor toString"],
  ])("bear %s", (_, text) => {
    expectSound(library.checkQuote(text), text, library, readings);
  });

  it("hold both of them whole, and near to both with a word in between", () => {
    const whole = readings.map(({ source }) => source);
    for (const text of whole) expect(library.checkQuote(text)).toMatchObject({ status: "exact", count: 1 });
    for (const text of whole) {
      const broken = `${text.slice(0, 1_000)} zebra ${text.slice(1_000)}`;
      const check = library.checkQuote(broken);
      expect(check.status).toBe("near");
      expectSound(check, broken, library, readings);
    }
  });

  it("hold each of their passages, and every run of them, exactly", () => {
    expect(passages.length).toBeGreaterThan(60);
    for (const [index, first] of passages.entries()) {
      for (const last of passages.slice(index, index + 4)) {
        if (last.reading !== first.reading) continue;
        const source = readings.find(({ card }) => card.name === first.reading)?.source ?? "";
        const text = source.slice(first.locator.start, last.locator.end);
        const check = library.checkQuote(text);
        expect([text, check.status]).toEqual([text, "exact"]);
        const places = excerptsIn(check).map(({ locator }) => locator.start);
        expect(places).toContain(first.locator.start);
      }
    }
  });

  it("hold a part of a passage exactly, cut at any word", () => {
    fc.assert(
      fc.property(fc.constantFrom(...passages), fc.nat(), fc.nat(), ({ text }, a, b) => {
        const words = text.split(/\s+/u);
        const [from, to] = [a % words.length, b % words.length].toSorted((x, y) => x - y);
        const part = words.slice(from, (to ?? 0) + 1).join(" ");
        if (/[\p{L}\p{N}]/u.test(part))
          expect([part, library.checkQuote(part).status]).toEqual([part, "exact"]);
      }),
    );
  });

  it("are near to a passage of theirs of which one word was changed, and the diff tells the change", () => {
    for (const { text } of passages) {
      const words = text.split(/(?<=\s)/u);
      if (words.length < 4) continue;
      for (const at of words.keys()) {
        const changed = words.with(at, (words[at] ?? "").replace(/[\p{L}\p{N}]+/u, "zebra")).join("");
        if (changed === text) continue;
        const check = library.checkQuote(changed);
        expect([changed, check.status]).toEqual([changed, "near"]);
        expectSound(check, changed, library, readings);
        const added = check.status === "near" ? check.diff.filter(({ kind }) => kind === "added") : [];
        expect(added.map((change) => change.text.trim())).toContainEqual(expect.stringContaining("zebra"));
      }
    }
  });
});
