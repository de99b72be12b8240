import { describe, expect, it } from "vitest";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";

const names = [["Russia", "Kremlin"]];
const reading = makeReading("Letters\n\nRussia abandoned the treaty in 1996. It was the war.");
const { lexicon } = await makeCatalogue([reading], { names });

describe("a lexicon", () => {
  it("repairs to the words of the readings and of the glossary, and to no other", () => {
    expect(lexicon.spelling.correct("traety")?.surface).toBe("treaty");
    expect(lexicon.spelling.correct("kremlim")?.surface).toBe("kremlin");
    expect(lexicon.spelling.correct("picturr")).toBeUndefined();
  });

  it("leads from other words to words of the readings, however these are inflected", () => {
    expect(lexicon.thesaurus.related("pact").map(({ term }) => term)).toEqual(["treati"]);
    expect(lexicon.thesaurus.related("desert").map(({ term }) => term)).toEqual(["abandon"]);
  });

  it("knows the words that the readings hold, and the entries of the glossary that they mention", () => {
    expect(["treati", "1996", "names#0"].every(lexicon.vocabulary.knows)).toBe(true);
    expect(["kremlin", "pact", "names#1"].some(lexicon.vocabulary.knows)).toBe(false);
  });

  it("may be that of no reading at all", async () => {
    const empty = (await makeCatalogue([])).lexicon;
    expect(empty.spelling.correct("treaty")).toBeUndefined();
    expect(empty.thesaurus.related("pact")).toEqual([]);
    expect(empty.vocabulary.knows("treati")).toBe(false);
    expect(empty.vocabulary.idf("treati")).toBe(empty.vocabulary.highestIdf);
  });
});
