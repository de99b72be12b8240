import { describe, expect, it } from "vitest";
import { openLibrary, UnknownReadingError } from "../../src/retrieval/index.ts";
import { makeReading } from "./make-reading.ts";

const sources = {
  letters:
    "It rained for days. The war went on and no peace was near, they wrote.\n\nThe harvest was poor that year.",
  diary: "Peace was far, and the war had come to the village. Nobody slept.",
};
const library = await openLibrary({
  readings: Object.entries(sources).map(([name, source]) => makeReading(source, { name, title: name })),
});

describe("a library's search", () => {
  it("ranks blocks and passages, best first, at their offsets", () => {
    const { blocks, passages } = library.search("war and peace");
    const textOf = ({ reading, start, end }: (typeof blocks)[number]) =>
      (reading === "diary" ? sources.diary : sources.letters).slice(start, end);
    expect(blocks.map(textOf).toSorted()).toEqual([
      "It rained for days. The war went on and no peace was near, they wrote.",
      sources.diary,
    ]);
    expect(passages.slice(0, 2).map(textOf).toSorted()).toEqual([
      "Peace was far, and the war had come to the village.",
      "The war went on and no peace was near, they wrote.",
    ]);
    for (const found of [blocks, passages])
      expect(found.map(({ score }) => score)).toEqual(
        found.map(({ score }) => score).toSorted((a, b) => b - a),
      );
  });

  it("ranks what ask answers with", () => {
    const [excerpt] = library.ask("Was peace near in the war?", { limit: 1 }).excerpts;
    const [best] = library.search("Was peace near in the war?").passages;
    expect(excerpt).toMatchObject({
      reading: best?.reading,
      locator: { start: best?.start },
      score: best?.score,
    });
  });

  it("is surer of what stands there than of what does not", () => {
    const foreign = library.search("Which football club has a poor record?").confidence;
    expect(library.search("Was the harvest poor that year?").confidence).toBeGreaterThan(foreign);
    expect(library.search("volcano")).toEqual({
      blocks: [],
      passages: [],
      confidence: Number.NEGATIVE_INFINITY,
    });
  });

  it("keeps to the readings and to the number that it is given", () => {
    const { blocks, passages } = library.search("war", { readings: ["diary"] });
    expect(new Set([...blocks, ...passages].map(({ reading }) => reading))).toEqual(new Set(["diary"]));
    expect(library.search("war and peace", { limit: 1 })).toMatchObject({
      blocks: { length: 1 },
      passages: { length: 1 },
    });
    expect(() => library.search("war", { readings: ["atlas"] })).toThrow(UnknownReadingError);
  });
});
