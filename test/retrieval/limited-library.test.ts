import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openLibrary, UnknownReadingError } from "../../src/retrieval/index.ts";
import { arbitraryQuestion, arbitraryReadings } from "./arbitrary-readings.ts";
import { makeReading } from "./make-reading.ts";

const letters = makeReading(
  "Letters\n\nThe war\n\nThe war began in spring. The generals quarrelled bitterly. Peace came late.\n\nThe harvest\n\nThe harvest was poor. Farmers sold their tractors.\n",
);
const diary = makeReading("Diary\n\nFarmers sold their sheep.\n", { name: "diary", title: "Diary" });
const whole = await openLibrary({ readings: [letters, diary] });
const idOf = (words: string): string => {
  const check = whole.checkQuote(words);
  if (check.status !== "exact") throw new Error(`nothing says “${words}”`);
  return check.excerpts[0].passageId;
};
const spring = idOf("The war began in spring.");
const tractors = idOf("Farmers sold their tractors.");
const sheep = idOf("Farmers sold their sheep.");

const begun = whole.within({ until: { letters: spring } });
const only = whole.within({ readings: ["letters"] });
const anyText = () => true;

describe("a library as far as it has been read", () => {
  it("opens, turns and surrounds nothing further on, and says where that is", () => {
    expect(begun.passage(spring)?.text).toBe("The war began in spring.");
    expect(begun.passage(tractors)).toBeUndefined();
    expect(begun.standing(tractors)).toBe("further-on");
    expect(begun.standing(spring)).toBe("here");
    expect(begun.standing("0badc0de.1.2")).toBe("another-edition");
    expect(begun.page(spring, "around", anyText)).toMatchObject({
      excerpt: { text: "Letters\n\nThe war\n\nThe war began in spring." },
      isLast: true,
      furtherOn: true,
    });
    expect(begun.page(spring, "after", anyText)).toBeUndefined();
    expect(begun.page(sheep, "around", anyText)).not.toHaveProperty("furtherOn");
    expect(begun.context(spring, 9)?.text).not.toContain("quarrelled");
    expect(begun.around(spring, 9).map(({ text }) => text)).toEqual([
      "Letters",
      "The war",
      "The war began in spring.",
    ]);
    const across = whole.context(spring, 1)?.passageId ?? "";
    expect(begun.passage(across)).toBeUndefined();
  });

  it("names no section further on, and counts what has been read", () => {
    const outline = begun.outline("letters");
    expect(outline.map(({ heading }) => heading)).toEqual([undefined, "The war"]);
    expect(outline.at(-1)?.passages).toBe(2);
  });

  it("writes down what has been read, and tells what it keeps back from what is gone", () => {
    const made = begun.handout([spring, tractors, "0badc0de.1.2"]);
    expect(made.markdown).toContain("The war began in spring");
    expect(made.markdown).not.toContain("tractors");
    expect(made).toMatchObject({ missing: ["0badc0de.1.2"], withheld: [tractors] });
  });

  it("verifies what has been read only", async () => {
    expect(await begun.verify(spring)).toMatchObject({ status: "verified" });
    expect(await begun.verify(tractors)).toEqual({ status: "withheld", why: "further-on" });
  });

  it("tells of a quotation from further on that it stands there, and not a word of it", () => {
    expect(begun.checkQuote("The war began in spring.")).toMatchObject({ status: "exact", count: 1 });
    const further = { status: "withheld", why: "further-on" };
    expect(begun.checkQuote("The generals quarrelled bitterly.")).toEqual(further);
    expect(begun.checkQuote("The generals once quarrelled bitterly.")).toEqual(further);
    expect(begun.checkQuote("in spring. The generals quarrelled")).toEqual(further);
    expect(begun.checkQuote("Nobody ever said a thing like that.")).toEqual({ status: "absent" });
  });

  it("shows what has been read where it is at least as near as anything further on", () => {
    expect(begun.checkQuote("The war began in early spring.")).toMatchObject({
      status: "near",
      excerpt: { text: "The war began in spring." },
    });
  });

  it("finds nothing further on, whatever else was asked for", () => {
    expect(begun.ask("Did the generals quarrel bitterly?")).toMatchObject({ excerpts: [], furtherOn: true });
    expect(begun.ask("Did the generals quarrel bitterly?", { until: {} })).toMatchObject({ excerpts: [] });
    expect(begun.lookup("tractors")).toEqual([]);
    expect(begun.search("tractors").passages).toEqual([]);
    expect(begun.compare("tractors")).toMatchObject([{ furtherOn: true }, {}]);
  });
});

describe("a library of some of the readings", () => {
  it("has no others, by whatever way", async () => {
    expect(only.readings().map(({ name }) => name)).toEqual(["letters"]);
    expect(only.passage(sheep)).toBeUndefined();
    expect(only.standing(sheep)).toBe("another-reading");
    expect(only.outline("diary")).toEqual([]);
    expect(only.compare("farmers").map(({ reading }) => reading)).toEqual(["letters"]);
    expect(only.ask("Who sold the sheep?").excerpts.map(({ reading }) => reading)).not.toContain("diary");
    expect(only.ask("Who sold the sheep?", { readings: ["diary"] }).excerpts).toEqual([]);
    expect(only.checkQuote("Farmers sold their sheep.")).toEqual({
      status: "withheld",
      why: "another-reading",
    });
    expect(await only.verify(sheep)).toEqual({ status: "withheld", why: "another-reading" });
  });

  it("still refuses a name that no reading has, and passes over one among its limits", () => {
    expect(() => only.ask("x", { readings: ["gone"] })).toThrow(UnknownReadingError);
    expect(whole.within({ readings: ["gone"] }).readings()).toEqual([]);
    expect(whole.within({ readings: ["gone"] }).ask("Who sold the sheep?").excerpts).toEqual([]);
  });

  it("knows what is taught to the whole, as far as it may be shown", () => {
    const group = whole.forStudyGroup();
    const view = group.within({ readings: ["letters"] });
    group.teach("What became of the animals?", sheep);
    group.teach("What became of the machines?", tractors);
    expect(view.ask("What became of the machines?").excerpts[0]?.passageId).toBe(tractors);
    expect(view.ask("What became of the animals?").excerpts.map(({ reading }) => reading)).not.toContain(
      "diary",
    );
  });
});

it("a quiz asks about what may be shown, and offers no word from beyond it", {
  timeout: 60_000,
}, async () => {
  const library = await openLibrary({ folder: fileURLToPath(new URL("../../corpus", import.meta.url)) });
  const name = "us-russia-relations";
  const until = library.outline(name)[3]?.firstPassageId ?? "";
  const view = library.within({ readings: [name], until: { [name]: until } });
  const shown = view.context(view.outline(name)[0]?.firstPassageId ?? "", 10_000);
  let made = 0;
  for (let seed = 0; seed < 20; seed++) {
    const quiz = await view.quiz(`${seed}`);
    if (!quiz) continue;
    made += 1;
    expect(quiz.kind).toBe("cloze");
    for (const text of [quiz.excerpt.text, ...quiz.options]) expect(shown?.text).toContain(text);
  }
  expect(made).toBeGreaterThan(10);
});

describe("whatever the readings and the limits", () => {
  it("no id opens anything beyond them", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReadings, fc.gen(), async (readings, gen) => {
        const library = await openLibrary({ readings });
        const [first] = readings;
        if (!first) return;
        const end = gen(fc.nat, { max: first.source.length + 2 });
        const view = library.within({ until: { [first.card.name]: end } });
        const ids = library
          .outline(first.card.name)
          .flatMap(({ firstPassageId }) => library.around(firstPassageId, 1_000))
          .map(({ passageId }) => passageId);
        for (const id of ids) {
          const there = library.passage(id);
          const shown = [
            view.passage(id),
            view.context(id, 3),
            view.page(id, "around", anyText)?.excerpt,
            view.page(id, "after", anyText)?.excerpt,
            ...view.around(id, 3),
            ...view.handout([id]).excerpts,
          ];
          for (const excerpt of shown) {
            if (excerpt?.reading === first.card.name) expect(excerpt.locator.end).toBeLessThanOrEqual(end);
          }
          expect(view.standing(id)).toBe((there?.locator.end ?? 0) > end ? "further-on" : "here");
        }
        const question = gen(arbitraryQuestion, readings);
        expect(view.ask(question)).toEqual(library.ask(question, { until: { [first.card.name]: end } }));
      }),
      { numRuns: 40 },
    );
  });
});
