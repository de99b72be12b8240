import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openLibrary } from "../../src/retrieval/index.ts";
import type { Library } from "../../src/retrieval/library-interface.ts";
import type { Excerpt, Reading, ReadSoFar } from "../../src/retrieval/types.ts";
import { arbitraryQuestion, arbitraryReadings, arbitraryText } from "./arbitrary-readings.ts";
import { excerptsOf, expectVerbatim } from "./expect-verbatim.ts";
import { makeReading } from "./make-reading.ts";

const letters = makeReading(
  "Letters\n\nThe war\n\nThe war began in spring. The generals quarrelled bitterly. Peace came late.\n\nThe harvest\n\nThe harvest was poor. Farmers sold their tractors.\n",
);
const diary = makeReading("Diary\n\nFarmers sold their sheep.\n", {
  name: "diary",
  title: "Diary",
});
const library = await openLibrary({ readings: [letters, diary] });
const upTo = (words: string): ReadSoFar => ({ letters: letters.source.indexOf(words) + words.length });
const idOf = (words: string) => {
  const check = library.checkQuote(words);
  if (check.status !== "exact") throw new Error(`nothing says “${words}”`);
  return check.excerpts[0].passageId;
};
const untilSpring = upTo("began in spring.");

describe("what has not been read yet", () => {
  it("answers nothing; that it would is told, and nothing besides", () => {
    const question = "Did the generals quarrel bitterly?";
    expect(library.ask(question)).toMatchObject({ status: "answered" });
    const answer = library.ask(question, { until: untilSpring });
    expect(answer).toMatchObject({ excerpts: [], furtherOn: true });
    expect(JSON.stringify(answer)).not.toContain("quarrelled");
  });

  it("is told of where it answers, and only there", () => {
    const begun = library.ask("Did the war begin in spring?", { until: untilSpring });
    expect(begun.excerpts[0]?.text).toBe("The war began in spring.");
    expect(begun).not.toHaveProperty("furtherOn");
    expect(library.ask("Who invented the telescope?", { until: untilSpring })).not.toHaveProperty(
      "furtherOn",
    );
    expect(library.ask("Who invented the telescope?")).not.toHaveProperty("furtherOn");
  });

  it("is told of beside an answer from what has been read, if that is nearly as good", async () => {
    const first = makeReading("Barns\n\nThe farmers sold their old tractors.\n", { title: "Barns" });
    const second = makeReading("Fields\n\nThe farmers sold their old sheep.\n", {
      name: "fields",
      title: "Fields",
    });
    const third = makeReading("Roofs\n\nThe weather was old.\n", { name: "roofs", title: "Roofs" });
    const opened = await openLibrary({ readings: [first, second, third] });
    expect(opened.ask("What did the farmers sell?", { until: { letters: 0 } })).toMatchObject({
      status: "answered",
      excerpts: [{ text: "The farmers sold their old sheep." }],
      furtherOn: true,
    });
    const poor = opened.ask("Did the farmers sell their old things?", { until: { letters: 0, fields: 0 } });
    expect(poor).toMatchObject({ excerpts: [], furtherOn: true });
  });

  it("begins after the passage that an id names, or an offset", () => {
    const question = "Did the generals quarrel bitterly?";
    for (const until of [idOf("The war began in spring."), untilSpring["letters"] ?? 0])
      expect(library.ask(question, { until: { letters: until } }).status).not.toBe("answered");
    for (const until of [idOf("quarrelled bitterly"), idOf("Farmers sold"), letters.source.length])
      expect(library.ask(question, { until: { letters: until } })).toMatchObject({ status: "answered" });
  });

  it("is all of a reading whose mark cannot be read, or is of another edition", () => {
    const question = "Did the war begin in spring?";
    const [, start, length] = idOf("The war began in spring.").split(".");
    for (const until of ["", "page 12", Number.NaN, `00000000.${start}.${length}`])
      expect(library.ask(question, { until: { letters: until } })).toMatchObject({
        excerpts: [],
        furtherOn: true,
      });
  });

  it("is all of a reading that has not been begun, and nothing of one that is not named or not there", () => {
    const nothing = { letters: 0, gone: 3 };
    expect(library.ask("Did the war begin in spring?", { until: nothing }).status).not.toBe("answered");
    expect(library.ask("Who sold the sheep?", { until: nothing }).excerpts[0]?.reading).toBe("diary");
  });

  it("is in no list, no comparison, no lookup, no quotation and no follow-up", () => {
    const options = { until: untilSpring };
    expect(library.search("farmers sold tractors", options).passages.map(({ reading }) => reading)).toEqual([
      "diary",
    ]);
    expect(library.compare("farmers", options)).toMatchObject([
      { reading: "letters", excerpts: [], furtherOn: true },
      { reading: "diary", excerpts: [{ text: expect.stringContaining("Farmers") }] },
    ]);
    expect(library.lookup("tractors", options)).toEqual([]);
    expect(library.lookup("tractors")).not.toEqual([]);
    expect(library.checkQuote("Farmers sold their tractors.", options)).not.toMatchObject({
      status: "exact",
    });
    expect(library.checkQuote("The war began in spring. The generals quarrelled", options).status).not.toBe(
      "exact",
    );
    expect(
      library.askAfter("Did the war begin in spring?", "and did the generals quarrel?", options).answer,
    ).toMatchObject({
      furtherOn: true,
    });
  });

  it("is not shown for being taught, and told of", () => {
    const ours = library.forStudyGroup();
    ours.teach("Is it all for the best?", idOf("Peace came late."));
    expect(ours.ask("Is it all for the best?", { until: untilSpring })).toMatchObject({ furtherOn: true });
    expect(excerptsOf(ours.ask("Is it all for the best?", { until: untilSpring }))).not.toContainEqual(
      expect.objectContaining({ text: "Peace came late." }),
    );
    expect(ours.ask("Is it all for the best?", { until: upTo("Peace came late.") })).toMatchObject({
      excerpts: [{ text: "Peace came late." }],
    });
  });

  it("is not asked about in a quiz", async () => {
    const text = Array.from(
      { length: 12 },
      (_, n) => `Sentence ${n} tells about winter number ${n} and its weather in some detail.`,
    );
    const reading = makeReading(`Winters\n\n${text.join(" ")}\n`);
    const winters = await openLibrary({ readings: [reading] });
    const until = { letters: reading.source.indexOf("Sentence 6") };
    for (let seed = 0; seed < 20; seed++) {
      const quiz = await winters.quiz(`${seed}`, { until });
      if (quiz) expect(quiz.excerpt.locator.end).toBeLessThanOrEqual(until.letters);
    }
  });
});

/** Everything that a library shows for a text under a limit. */
function shownBy(opened: Library, text: string, until: ReadSoFar): readonly Excerpt[] {
  const answer = opened.ask(text, { until });
  const after = opened.askAfter("What about the war?", text, { until }).answer;
  const check = opened.checkQuote(text, { until });
  const quoted = check.status === "exact" ? check.excerpts : check.status === "near" ? [check.excerpt] : [];
  return [
    ...excerptsOf(answer),
    ...excerptsOf(after),
    ...opened.compare(text, { until }).flatMap(({ excerpts }) => excerpts),
    ...quoted,
  ];
}

/** Up to where each reading may be shown: anywhere, or to its end. */
const arbitraryLimits = (readings: readonly Reading[]): fc.Arbitrary<Readonly<Record<string, number>>> =>
  fc.tuple(...readings.map(({ source }) => fc.option(fc.nat({ max: source.length + 2 })))).map((ends) =>
    Object.fromEntries(
      readings.flatMap(({ card }, place) => {
        const end = ends[place];
        return typeof end === "number" ? [[card.name, end] as const] : [];
      }),
    ),
  );

describe("whatever the readings, the limits and the question", () => {
  it("nothing withheld is in any excerpt, nor found, nor offered", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReadings, fc.gen(), async (readings, gen) => {
        const opened = await openLibrary({ readings });
        const ours = opened.forStudyGroup();
        const until = gen(arbitraryLimits, readings);
        const endOf = (reading: string) => until[reading] ?? Number.POSITIVE_INFINITY;
        for (const choice of opened.lookup("", { limit: 3 })) ours.teach("the war", choice.id);
        for (const text of [gen(arbitraryQuestion, readings), gen(arbitraryText, 8), "the war"]) {
          for (const excerpt of shownBy(ours, text, until)) {
            expectVerbatim(excerpt, readings);
            expect(excerpt.locator.end).toBeLessThanOrEqual(endOf(excerpt.reading));
          }
          const { blocks, passages } = ours.search(text, { until });
          for (const found of [...blocks, ...passages])
            expect(found.end).toBeLessThanOrEqual(endOf(found.reading));
          for (const { id } of ours.lookup(text, { until })) {
            const excerpt = ours.passage(id);
            expect(excerpt?.locator.end).toBeLessThanOrEqual(endOf(excerpt?.reading ?? ""));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("a limit that withholds nothing changes nothing", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReadings, fc.gen(), async (readings, gen) => {
        const opened = await openLibrary({ readings });
        const until = Object.fromEntries(readings.map(({ card, source }) => [card.name, source.length]));
        const text = gen(arbitraryQuestion, readings);
        expect(opened.ask(text, { until })).toEqual(opened.ask(text));
        expect(opened.compare(text, { until })).toEqual(opened.compare(text));
      }),
      { numRuns: 30 },
    );
  });
});
