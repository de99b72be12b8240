import { describe, expect, it } from "vitest";
import { prepareGlossary } from "../../../src/retrieval/lexicon/glossary.ts";
import { createContentReader } from "../../../src/retrieval/rank/contents.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";

const names = [["Russia", "Kremlin"]];
const reading = makeReading("Letters\nBy Plato\n\nThe war\nRussia was at war. Peace came to the Kremlin.", {
  author: [{ family: "Plato" }],
});
const { blocks, contentOf } = await makeCatalogue([reading], { names });

function contentOfKind(kind: string) {
  const indexed = blocks.find(({ block }) => block.kind === kind);
  if (!indexed) throw new Error(`there is no ${kind}`);
  return contentOf(indexed);
}

describe("the content of a block", () => {
  it("is that of the whole and of each of its passages", () => {
    const { whole, passages } = contentOfKind("paragraph");
    expect([whole, ...passages].map((content) => content.has(["war"]))).toEqual([true, true, false]);
    expect([whole, ...passages].map((content) => content.has(["names#0"]))).toEqual([true, true, true]);
    expect([whole, ...passages].map((content) => content.has(["kremlin"]))).toEqual([true, false, true]);
  });

  it("has the reading's title and the block's section apart from its text", () => {
    const { whole, title } = contentOfKind("paragraph");
    expect([title.has(["letter"]), title.has(["war"]), whole.has(["letter"])]).toEqual([true, true, false]);
  });

  it("has the words that ask for a block of its kind", () => {
    expect(contentOfKind("byline").cues.has(["author"])).toBe(true);
    expect(contentOfKind("paragraph").cues.words).toEqual([]);
  });

  it("is the same however many blocks are read in between", () => {
    const read = createContentReader(prepareGlossary({ names, terms: [] }));
    const [first] = blocks;
    if (!first) throw new Error("there are no blocks");
    const termsOf = () => read(first).whole.words.map(({ term }) => term);
    const before = termsOf();
    for (let index = 0; index < 5_000; index++) read({ ...first });
    expect(termsOf()).toEqual(before);
  });
});
