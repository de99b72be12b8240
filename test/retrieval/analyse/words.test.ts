import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTerms, findWords, isIndexed } from "../../../src/retrieval/analyse/words.ts";

const termsOf = (text: string) => findWords(text).map((word) => word.term);
const surfacesOf = (text: string) => findWords(text).map((word) => word.surface);
const indexedIn = (text: string) =>
  findWords(text)
    .filter(isIndexed)
    .map((word) => word.surface);

describe("words", () => {
  it("stand where they were found, as they were written", () => {
    const text = "Russia’s U.S. ties—“détente”…";
    expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Russia’s",
      "U.S.",
      "ties",
      "détente",
    ]);
  });

  it("are folded: lower case, no accents, no possessive, no apostrophe", () => {
    expect(surfacesOf("Russia’s DÉTENTE Gorbachev's didn't O'Brien ﬁne")).toEqual([
      "russia",
      "detente",
      "gorbachev",
      "didnt",
      "obrien",
      "fine",
    ]);
  });

  it.each([
    ["treaty", "treaties"],
    ["Sept.", "September"],
    ["Jan", "January"],
    ["Five-Year", "5-year"],
    ["cooperation", "cooperating"],
    ["e\u0301lite", "élite"],
    ["ELITE", "élite"],
  ])("have one term for %s and %s", (one, other) => {
    expect(termsOf(one)).toEqual(termsOf(other));
  });

  it("tell the United States from the pronoun", () => {
    expect(indexedIn("U.S. and US, but not us")).toEqual(["us.", "us."]);
    expect(indexedIn("the US's policy, the U.S.'s, the U.S.’s")).toEqual(["us.", "policy", "us.", "us."]);
  });

  it("do not take capitals for an acronym in a text that shouts, unless it has full stops", () => {
    expect(indexedIn("TELL US ABOUT IT")).toEqual(["tell", "about"]);
    expect(indexedIn("TELL US ABOUT THE U.S.")).toEqual(["tell", "about", "us."]);
  });

  it("are not the stop words of English", () => {
    expect(indexedIn("The war is not on the table, but it was.")).toEqual(["war", "table"]);
  });

  it.each([
    ["Cyrillic", "Россия и США", ["россия", "и", "сша"]],
    ["Greek", "Ειρήνη τώρα", ["ειρηνη", "τωρα"]],
    ["Arabic", "الحرب والسلام", ["الحرب", "والسلام"]],
    ["Hebrew", "מלחמה ושלום", ["מלחמה", "ושלום"]],
    ["Devanagari", "युद्ध और शांति", ["युद्ध", "और", "शांति"]],
    ["Korean", "전쟁과 평화", ["전쟁과", "평화"]],
    ["digits", "1950s and ٣", ["1950s", "and", "٣"]],
    ["letters outside the basic plane", "𝒜𝓁𝓅 𐐀x", ["alp", "𐐨x"]],
  ])("are found in any script: %s", (_, text, surfaces) => {
    expect(surfacesOf(text)).toEqual(surfaces);
  });

  it.each([
    ["Chinese", "战争与和平"],
    ["Japanese", "戦争と平和"],
    ["Thai", "สงครามและสันติภาพ"],
  ])("are found where nothing divides them: %s", (_, text) => {
    const words = findWords(text);
    expect(words.length).toBeGreaterThan(1);
    expect(words.map(({ surface }) => surface).join("")).toBe(text);
  });

  it("are none in punctuation, emoji and white space", () => {
    expect(findWords("— “…” ' ’s. 🕊\ufe0f \u200b \ud83d\n").map(({ surface }) => surface)).toEqual(["s"]);
  });

  // Once a ligature's four words were one term with spaces, and an apostrophe between ideographs an empty one.
  it.each(["\ufdfa", "\u037a", "\ufe70", "和'平", "和’平"])(
    "have a term without white space, or none: %j",
    (text) => {
      for (const term of termsOf(text)) expect(term).toMatch(/^\S+$/u);
    },
  );

  it("have a term without white space, in order and apart from one another, in any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0;
        for (const { start, end, term, surface } of findWords(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(term).toMatch(/^\S+$/u);
          expect(surface).not.toBe("");
          from = end;
        }
      }),
    );
  });

  it("have the same indexed terms where nobody asks for their places, in any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const expected = findWords(text)
          .filter(isIndexed)
          .map(({ term }) => term);
        expect(findTerms(text)).toEqual(expected);
      }),
    );
  });
});

/** Parts that words are made of, and that have broken words before, in any order. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 3 }),
      fc.constantFrom("'", "’s", ".", "U.", "US", "the", "和", "ก", " "),
    ),
  )
  .map((parts) => parts.join(""));
