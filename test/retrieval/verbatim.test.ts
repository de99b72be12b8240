import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openLibrary } from "../../src/retrieval/index.ts";
import { readFolder } from "../../src/retrieval/read/folder.ts";
import { arbitraryQuestion, arbitraryReadings, arbitraryText } from "./arbitrary-readings.ts";
import { excerptsOf, expectFound, expectVerbatim } from "./expect-verbatim.ts";

/** Readings with questions about them. */
const arbitraryCase = arbitraryReadings.chain((readings) =>
  fc.record({
    readings: fc.constant(readings),
    questions: fc.array(arbitraryQuestion(readings), { minLength: 4, maxLength: 10 }),
    limit: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
  }),
);

describe("whatever the readings and whatever the question", () => {
  it("every excerpt is verbatim, can be found again, and comes out the same each time", {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCase, async ({ readings, questions, limit }) => {
        const options = limit === undefined ? {} : { limit };
        // A question across the readings gets an excerpt of each, however few are wanted.
        const most = Math.max(limit ?? 3, readings.length);
        const [library, twin] = [await openLibrary({ readings }), await openLibrary({ readings })];
        for (const question of questions) {
          const answer = library.ask(question, options);
          for (const excerpt of excerptsOf(answer)) {
            expectVerbatim(excerpt, readings);
            expectFound(excerpt, library, readings);
            expect(library.cite(excerpt)).toContain(`line`);
          }
          const isList = answer.status === "answered" && answer.form === "lines";
          if (!isList) expect(excerptsOf(answer).length).toBeLessThanOrEqual(most);
          expect(library.ask(question, options)).toEqual(answer);
          expect(twin.ask(question, options)).toEqual(answer);
        }
      }),
      // Opening a library reads a dictionary, asking it takes no time: so few libraries, and many questions to each.
      { numRuns: 60 },
    );
  });
});

describe("the two readings", async () => {
  const readings = await readFolder("corpus");
  const library = await openLibrary({ readings });
  const helped = await openLibrary({ folder: "corpus" });

  it("bear any question", () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryQuestion(readings), arbitraryText(30)), (question) => {
        for (const one of [library, helped]) {
          for (const excerpt of excerptsOf(one.ask(question))) {
            expectVerbatim(excerpt, readings);
            expectFound(excerpt, one, readings);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["nothing", ""],
    ["white space", " \n\t\u00a0\u3000"],
    ["only punctuation", "?!… — ()[]{}*_~`|\\"],
    ["only emoji", "🕊️🇷🇺👩‍👩‍👧‍👦🤷🏽‍♀️"],
    ["only zero-width and direction characters", "\u200b\u200d\ufeff\u202e\u2066\u2069\u00ad"],
    ["only a mention", "<@123456789012345678>"],
    ["only stop words", "what is it that they were, and why?"],
    ["lone surrogates", "\ud83d \udd4a\ud83d"],
    ["one word of 6,000 letters", "x".repeat(6_000)],
    ["6,000 opening brackets", "(".repeat(6_000)],
    ["names of JavaScript", "__proto__ constructor toString"],
  ])("do not answer %s", (_, question) => {
    expect(library.ask(question).status).not.toBe("answered");
  });

  it.each([
    ["a thousand words", "Does Russia cooperate with the United States on nonproliferation? ".repeat(92)],
    ["a whole reading", readings.map(({ source }) => source).join("\n")],
    [
      "everyone and a code fence",
      "@everyone ```js\nPutin``` [treaty](https://example.org) **ABM** ||withdrawal||",
    ],
    ["right-to-left marks", "\u202eHas \u200fRussia\u200b received\u2066 tangible benefits?"],
  ])("bear %s", (_, question) => {
    const excerpts = excerptsOf(library.ask(question));
    expect(excerpts.length).toBeGreaterThan(0);
    for (const excerpt of excerpts) expectVerbatim(excerpt, readings);
  });
});
