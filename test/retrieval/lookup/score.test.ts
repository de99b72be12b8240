import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginEntryIndex } from "../../../src/retrieval/lookup/entry-index.ts";
import { Fit } from "../../../src/retrieval/lookup/score.ts";
import { readSought, seek } from "../../../src/retrieval/lookup/seek.ts";

/** How well texts fit what was typed. */
function fitsOf(typed: string, texts: readonly string[]) {
  const indexing = beginEntryIndex();
  for (const text of texts) indexing.add(text);
  const index = indexing.finish();
  const fit = new Fit(
    seek(readSought(typed), index, () => []),
    index,
  );
  return texts.map((_, entry) => {
    const { score, share, isWhole, at } = fit.read(entry);
    return { score, share, isWhole, at, highest: fit.highestScore(entry) };
  });
}

const scoresOf = (typed: string, texts: readonly string[]) => fitsOf(typed, texts).map(({ score }) => score);
const descending = (scores: readonly number[]) => scores.toSorted((a, b) => b - a);

describe("how well a text fits what was typed", () => {
  it.each([
    ["the word before a word that begins so", "war", ["the war", "the warning"]],
    [
      "side by side before apart, and in order before the other way round",
      "cold war",
      ["a cold war it was", "a war so cold it was"],
    ],
    ["at its beginning before later", "peace", ["peace came late", "late came peace"]],
    ["shorter before longer", "peace", ["peace came", "peace came late in the year and did not stay"]],
  ])("%s", (_, typed, texts) => {
    const scores = scoresOf(typed, texts);
    expect(scores).toEqual(descending(scores));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it("tells whether it has all words, and where those stand that stand as typed", () => {
    expect(fitsOf("cold war", ["it is cold, but the cold war is over", "a cold day"])).toMatchObject([
      { isWhole: true, at: 5 },
      { isWhole: false, at: 1 },
    ]);
  });

  it("finds parts of a text without spaces side by side", () => {
    const [together, apart] = fitsOf("戦争は終わった", ["長い戦争は終わった。", "終わった。戦争は終"]);
    expect([together?.isWhole, together?.at]).toEqual([true, 2]);
    expect(together?.score).toBeGreaterThan(apart?.score ?? 0);
  });

  it("is never better than what is told without reading it", () => {
    const words = fc.constantFrom(..."a ab abc b bc c the war wars 戦争 争は".split(" "));
    const text = fc.array(words, { maxLength: 12 }).map((all) => all.join(" "));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), text, (texts, typed) => {
        fc.pre(readSought(typed).length > 0);
        for (const { share, score, highest } of fitsOf(typed, texts))
          if (share > 0) expect(score).toBeLessThanOrEqual(highest);
      }),
    );
  });
});
