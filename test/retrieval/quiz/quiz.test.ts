import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openLibrary, UnknownReadingError } from "../../../src/retrieval/index.ts";
import type { Library } from "../../../src/retrieval/library-interface.ts";
import type { Quiz } from "../../../src/retrieval/quiz/types.ts";
import { readFolder } from "../../../src/retrieval/read/folder.ts";
import { arbitraryReadings, arbitraryText } from "../arbitrary-readings.ts";
import { makeReading } from "../make-reading.ts";
import { expectFair } from "./expect-fair.ts";

const readings = await readFolder("corpus");
const library = await openLibrary({ folder: "corpus" });
const seeds = Array.from({ length: 200 }, (_, index) => `seed ${index}`);

async function quizzesOf(from: Library): Promise<readonly Quiz[]> {
  const made: Quiz[] = [];
  for (const seed of seeds) {
    const quiz = await from.quiz(seed);
    if (quiz) made.push(quiz);
  }
  return made;
}
const quizzes = await quizzesOf(library);

describe("a quiz on the two readings", () => {
  it("is there for every seed, of both kinds, and fair", () => {
    expect(quizzes).toHaveLength(seeds.length);
    expect(new Set(quizzes.map(({ kind }) => kind))).toEqual(new Set(["cloze", "source"]));
    for (const quiz of quizzes) expectFair(quiz, readings);
  });

  it("is the same for the same seed, after a restart, too", async () => {
    expect(await quizzesOf(await openLibrary({ folder: "corpus" }))).toEqual(quizzes);
  });

  it("is the same for a seed whoever asks for another at the same time, also while the first is being prepared", async () => {
    const opened = await openLibrary({ folder: "corpus" });
    const together = await Promise.all(seeds.slice(0, 10).map((seed) => opened.quiz(seed)));
    expect(together).toEqual(quizzes.slice(0, 10));
  });

  it("is not always about the same, and the right option not always at the same place", () => {
    expect(new Set(quizzes.map(({ excerpt }) => excerpt.passageId)).size).toBeGreaterThan(6);
    for (const kind of ["cloze", "source"]) {
      const places = quizzes.filter((quiz) => quiz.kind === kind).map(({ correct }) => correct);
      expect(new Set(places).size).toBe(kind === "cloze" ? 4 : 2);
    }
  });

  it("is about running text: no line of a list, no caption, no title", () => {
    for (const { excerpt } of quizzes) {
      expect(["Introduction", "Abstract"]).toContain(excerpt.locator.section);
      expect(excerpt.text).not.toContain("AFP");
    }
  });

  it("can be about one reading, and then never asks which", async () => {
    const names = new Set<string>();
    for (const seed of seeds.slice(0, 40)) {
      const quiz = await library.quiz(seed, { readings: ["us-russia-relations"] });
      expect(quiz?.kind).toBe("cloze");
      names.add(quiz?.excerpt.reading ?? "");
    }
    expect(names).toEqual(new Set(["us-russia-relations"]));
    await expect(library.quiz("seed", { readings: ["atlas"] })).rejects.toThrow(UnknownReadingError);
  });

  it("offers names beside a name and words of one sort beside a word", () => {
    for (const quiz of quizzes) {
      if (quiz.kind !== "cloze") continue;
      const isCapital = quiz.options.map((option) => /^\p{Lu}/u.test(option));
      expect([quiz.options, new Set(isCapital).size]).toEqual([quiz.options, 1]);
      const isPast = quiz.options.map((option) => option.endsWith("ed"));
      expect([quiz.options, new Set(isPast).size]).toEqual([quiz.options, 1]);
    }
  });

  it("offers no other name of the right answer", () => {
    const asked = quizzes.filter(
      (quiz) => quiz.kind === "cloze" && quiz.options[quiz.correct] === "Washington",
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const { options } of asked)
      for (const option of ["America", "United States", "U.S."]) expect(options).not.toContain(option);
  });
});

describe("no quiz is made", () => {
  const cities =
    "The committee finally met in Lisbon after the long summer. Its chair then travelled to Prague with two of her aides. A smaller group had already gone to Vienna before the autumn. Nobody ever explained why they all returned from Dublin.";
  const only = (source: string) => openLibrary({ readings: [makeReading(source)] });

  it("of front matter, headings, lists and captions", async () => {
    const lists = Array.from(
      { length: 20 },
      (_, index) => `Jan. ${index + 1}, 2001  Report on the Treaty of ${index}`,
    );
    const caption =
      "The presidents of Russia and America hold a long press conference about strategic weapons in Crawford. (AFP Photo/Paul Buck)";
    for (const source of ["", "Letters\n\nBy Plato\n\n1848", lists.join("\n"), caption])
      expect(await (await only(source)).quiz("seed")).toBeUndefined();
  });

  it("of a sentence that stands twice", async () => {
    expect(await quizzesOf(await only(cities))).toHaveLength(seeds.length);
    expect(await quizzesOf(await only(`${cities} ${cities}`))).toEqual([]);
  });

  it("of sentences whose words have no companions", async () => {
    expect(
      await quizzesOf(await only("The committee finally met in Lisbon after the long and very wet summer.")),
    ).toEqual([]);
  });

  it("with a word that fits as well, by the readings' own words", async () => {
    const offered = async (source: string) => {
      const asked = (await quizzesOf(await only(source))).filter(
        (quiz) => quiz.kind === "cloze" && quiz.options[quiz.correct] === "Lisbon",
      );
      return new Set(asked.flatMap(({ options }) => options));
    };
    expect(await offered(cities)).toContain("Prague");
    const also = await offered(
      `${cities} They were once seen in Prague after midnight, say people from Madrid.`,
    );
    expect(also).toContain("Vienna");
    expect(also).not.toContain("Prague");
  });

  it("about which reading it is, by a sentence that names an author or its reading's title", async () => {
    const sentences = {
      a: "As Masci says, nobody in the room could quite believe what they were told.",
      b: "The river Volga runs past the house in which all of us grew up.",
      c: "Nobody has ever told me why the ferry went out on such a night.",
      d: "It rained for most of the week, and then the sun came out again.",
    };
    const titles = { a: "Rooms", b: "The Volga", c: "Ferries at Night", d: "Bad weather" };
    const library = await openLibrary({
      readings: (["a", "b", "c", "d"] as const).map((name) =>
        makeReading(sentences[name], { name, title: titles[name], author: [{ family: "Masci" }] }),
      ),
    });
    const asked = (await quizzesOf(library)).filter(({ kind }) => kind === "source");
    expect(new Set(asked.map(({ excerpt }) => excerpt.reading))).toEqual(new Set(["d"]));
  });
});

describe("whatever the readings", () => {
  const names = "Lisbon Prague Vienna Dublin Ottawa Нева Wien".split(" ");
  const nouns =
    "treaty border river market harvest minister parliament committee 戦争 سلام 1972 2002 1848 1989 1917".split(
      " ",
    );
  const verbs = "signed crossed praised refused followed visited".split(" ");
  const sentence = fc
    .tuple(
      fc.constantFrom("The old", "A tired", "Nobody’s", "In spring the"),
      fc.constantFrom(...nouns),
      fc.constantFrom(...verbs),
      fc.constantFrom(...nouns),
      fc.constantFrom("near", "after “leaving”", "in front of"),
      fc.constantFrom(...names),
      fc.constantFrom("while the", "because a"),
      fc.constantFrom(...nouns),
      fc.constantFrom("was far away.", "had been closed!", "did not matter (so they said)."),
    )
    .map((parts) => parts.join(" "));
  const rich = fc.uniqueArray(sentence, { minLength: 4, maxLength: 30 });
  const richReadings = fc
    .array(fc.record({ sentences: rich, language: fc.constantFrom("en", "de", "ja") }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((all) =>
      all.map(({ sentences, language }, index) =>
        makeReading(sentences.join(" "), { name: `reading ${index}`, title: `Title ${index}`, language }),
      ),
    );

  it("a quiz is fair and the same each time", { timeout: 60_000 }, async () => {
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(richReadings, arbitraryReadings), arbitraryText(4), async (some, seed) => {
        const own = await openLibrary({ readings: some });
        for (const one of [seed, `${seed}1`, `${seed}2`]) {
          const quiz = await own.quiz(one);
          if (quiz) expectFair(quiz, some);
          expect(await own.quiz(one)).toEqual(quiz);
          asked += quiz ? 1 : 0;
        }
      }),
      { numRuns: 40 },
    );
    expect(asked).toBeGreaterThan(10);
  });
});
