import { describe, expect, it } from "vitest";
import { findWords } from "../../../src/retrieval/analyse/words.ts";
import { prepareGlossary } from "../../../src/retrieval/lexicon/glossary.ts";
import { emptyGlossary, type GlossaryLists } from "../../../src/retrieval/read/glossary.ts";

/** What a text mentions: the entry, and the words that mention it. */
function mentionsIn(
  text: string,
  lists: Partial<GlossaryLists>,
): readonly [concept: string, words: string][] {
  const words = findWords(text);
  return prepareGlossary({ ...emptyGlossary, ...lists })
    .findMentions(words)
    .map(({ concept, from, to }) => [concept, text.slice(words[from]?.start, words[to - 1]?.end)]);
}

const names = [
  ["Russia", "Russian Federation", "Kremlin"],
  ["Sept. 11", "9/11", "September 11"],
  ["Soviet Union", "Soviet Russia", "Russia of the Soviets"],
];

describe("a glossary", () => {
  it("finds one and the same entry under each of its names", () => {
    expect(mentionsIn("The Kremlin, or Russia’s rulers", { names })).toEqual([
      ["names#0", "Kremlin"],
      ["names#0", "Russia’s"],
    ]);
  });

  it("lets 9/11 meet Sept. 11 and September 11", () => {
    for (const written of ["9/11", "9-11", "Sept. 11", "September 11"])
      expect(mentionsIn(`since ${written} it rained`, { names })).toEqual([["names#1", written]]);
  });

  it("prefers a longer phrase to the words in it", () => {
    expect(mentionsIn("Soviet Russia, the Russia of the Soviets and Russia", { names })).toEqual([
      ["names#2", "Soviet Russia"],
      ["names#2", "Russia of the Soviets"],
      ["names#0", "Russia"],
    ]);
  });

  it("does not mind capitals, accents and endings", () => {
    const terms = [["détente", "easing of tensions"]];
    expect(mentionsIn("DETENTE was the eased tension; easing of tension", { terms })).toEqual([
      ["terms#0", "DETENTE"],
      ["terms#0", "easing of tension"],
    ]);
  });

  it("mentions every entry that lists the phrase", () => {
    const terms = [
      ["withdrawal", "quit"],
      ["leaving", "quit"],
    ];
    expect(mentionsIn("They quit.", { terms }).map(([concept]) => concept)).toEqual(["terms#0", "terms#1"]);
  });

  it("does not find a phrase whose words stand apart or the wrong way round", () => {
    expect(
      mentionsIn("the Union of Soviet republics; Union Soviet", { names: [["Soviet Union", "USSR"]] }),
    ).toEqual([]);
  });

  it("trusts names more than terms, and neither as much as the very word", () => {
    const glossary = prepareGlossary({ names: [["Russia", "Kremlin"]], terms: [["ally", "friend"]] });
    const [name, term] = glossary.findMentions(findWords("Kremlin friend"));
    expect(name?.weight).toBeLessThan(1);
    expect(term?.weight).toBeLessThan(name?.weight ?? 0);
    expect(term?.weight).toBeGreaterThan(0);
  });

  it("finds names of any script", () => {
    expect(mentionsIn("Почему Москва молчит?", { names: [["Russia", "Москва"]] })).toEqual([
      ["names#0", "Москва"],
    ]);
  });

  it("finds nothing by a phrase without a word, and nothing when it is empty", () => {
    expect(mentionsIn("… war — 🕊 …", { names: [["—", "🕊", "dove"]] })).toEqual([]);
    expect(mentionsIn("Russia", {})).toEqual([]);
  });
});
