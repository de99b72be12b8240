import { describe, expect, it } from "vitest";
import { openLibrary, UnknownReadingError } from "../../src/retrieval/index.ts";
import { makeReading } from "./make-reading.ts";

const source =
  "Letters\n\nThe war\n\nIt rained a lot. It was the war. They all said so. Peace came late.\n\nWho can say why?";
const letters = makeReading(source, { name: "letters", title: "Letters" });
const diary = makeReading("Diary\n\nPeace was far. The war went on. Nobody slept.", {
  name: "diary",
  title: "Diary",
});
const library = await openLibrary({ readings: [letters, diary] });

/** The id of the first excerpt that answers. */
function idOf(question: string): string {
  const [excerpt] = library.ask(question, { limit: 1 }).excerpts;
  if (!excerpt) throw new Error(`nothing answers ${question}`);
  return excerpt.passageId;
}

describe("a library", () => {
  it("knows its readings, in the order in which it was given them", () => {
    expect(library.readings().map(({ name }) => name)).toEqual(["letters", "diary"]);
  });

  it("searches all readings, or those that are named", () => {
    const sought = (readings?: readonly string[]) =>
      new Set(
        library.ask("war and peace", readings ? { readings } : {}).excerpts.map(({ reading }) => reading),
      );
    expect(sought()).toEqual(new Set(["letters", "diary"]));
    expect(sought(["diary"])).toEqual(new Set(["diary"]));
    expect(sought([])).toEqual(new Set());
  });

  it("does not search a reading that it does not have, and tells which it has", () => {
    const asking = () => library.ask("war", { readings: ["diary", "atlas"] });
    expect(asking).toThrow(UnknownReadingError);
    expect(asking).toThrow('there is no reading "atlas"; the readings are letters, diary');
  });

  it("answers with as many excerpts as it may, and with three when nothing is said", async () => {
    const lines = Array.from(
      { length: 8 },
      (_, index) => `The peace of year ${index}. And then it rained for long.`,
    );
    const long = await openLibrary({ readings: [makeReading(lines.join("\n\n"))] });
    expect(long.ask("peace").excerpts).toHaveLength(3);
    expect(long.ask("peace", { limit: 5 }).excerpts).toHaveLength(5);
    expect(long.ask("peace", { limit: 1 }).excerpts).toHaveLength(1);
  });

  it("may be empty, and then answers nothing", async () => {
    const empty = await openLibrary({ readings: [] });
    expect(empty.ask("war")).toMatchObject({ status: "nothing", excerpts: [] });
    expect(empty.readings()).toEqual([]);
  });

  it("may hold a reading without any text", async () => {
    const blank = await openLibrary({ readings: [makeReading("\ufeff\n|\n")] });
    expect(blank.ask("war").status).toBe("nothing");
  });
});

describe("a passage's id", () => {
  it("finds the passage again, without the highlights and the score of the question", () => {
    expect(library.passage(idOf("Did peace come late?"))).toMatchObject({
      reading: "letters",
      text: "Peace came late.",
      highlights: [],
      score: 0,
      locator: { section: "The war", paragraph: 1, sentences: [4, 4], lines: [5, 5], sha256: letters.sha256 },
    });
  });

  it("outlives a restart and a change of the readings around it", async () => {
    const id = idOf("Did peace come late?");
    const another = await openLibrary({ readings: [makeReading("Other."), letters] });
    expect(another.passage(id)).toEqual(library.passage(id));
  });

  it("finds nothing once its reading has gone, or has changed by a single letter", async () => {
    const id = idOf("Did peace come late?");
    const edited = makeReading(`${source}.`, { name: "letters" });
    for (const readings of [[], [diary], [edited]]) {
      const other = await openLibrary({ readings });
      expect(other.passage(id)).toBeUndefined();
      expect(other.around(id, 3)).toEqual([]);
    }
  });

  it("finds nothing when it is malformed or made up", () => {
    const [edition = "", start = "", length = ""] = idOf("Did peace come late?").split(".");
    const from = Number.parseInt(start, 36);
    const forged = [
      "",
      "letters",
      `${edition}..${length}`,
      // Half a sentence, nothing, the wrong way round, beyond the end.
      `${edition}.${start}.${(Number.parseInt(length, 36) - 1).toString(36)}`,
      `${edition}.${(from + 1).toString(36)}.${length}`,
      `${edition}.${start}.0`,
      `${edition}.zzzzzzz.zzzzzz`,
      `00000000.${start}.${length}`,
    ];
    for (const id of forged) expect([library.passage(id), library.around(id, 1)]).toEqual([undefined, []]);
  });

  // Once an id of length 0 between two sentences that nothing divides named an excerpt of no text.
  it("never names an empty passage", async () => {
    const reading = makeReading("戦争は終わった。平和が来た。", { language: "ja" });
    const japanese = await openLibrary({ readings: [reading] });
    expect(japanese.passage(`${reading.sha256.slice(0, 8)}.8.0`)).toBeUndefined();
    expect(japanese.passage(`${reading.sha256.slice(0, 8)}.8.6`)?.text).toBe("平和が来た。");
  });
});

describe("the surroundings of a passage", () => {
  const textsAround = (id: string, n: number) => library.around(id, n).map(({ text }) => text);

  it("are its neighbours in the reading, over the bounds of paragraphs", () => {
    expect(textsAround(idOf("Did peace come late?"), 2)).toEqual([
      "It was the war.",
      "They all said so.",
      "Peace came late.",
      "Who can say why?",
    ]);
  });

  it("end where the reading ends", () => {
    for (const n of [6, 50]) expect(textsAround(idOf("Did peace come late?"), n)).toHaveLength(7);
  });

  it("are the passage alone when no neighbour is wanted", () => {
    expect(textsAround(idOf("Did peace come late?"), 0)).toEqual(["Peace came late."]);
  });
});

describe("a library's citation", () => {
  it("says where the excerpt stands", () => {
    const excerpt = library.passage(idOf("Did peace come late?"));
    expect(excerpt && library.cite(excerpt)).toBe("“Letters”, The war, ¶ 1, sentence 4 (line 5)");
  });

  it("cannot be given for another library's excerpt", async () => {
    const excerpt = library.passage(idOf("Did peace come late?"));
    const other = await openLibrary({ readings: [diary] });
    expect(() => excerpt && other.cite(excerpt)).toThrow(UnknownReadingError);
  });
});
