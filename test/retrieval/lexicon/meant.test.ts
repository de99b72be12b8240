import { describe, expect, it } from "vitest";
import { findWords } from "../../../src/retrieval/analyse/words.ts";
import { wordMeant } from "../../../src/retrieval/lexicon/meant.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";

const { lexicon } = await makeCatalogue([
  makeReading("Letters\n\nTito signed the treaty on rare goals. They achieved little.", { name: "letters" }),
]);

const meant = (typed: string) => findWords(typed).map((word) => wordMeant(word, lexicon))[0];

describe("the word that a misspelt one stands for", () => {
  it.each([
    ["sicne", "since"],
    ["newset", "newest"],
    ["betwen", "between"],
    ["reprots", "reports"],
    ["autor", "author"],
  ])("may be one by which a question asks: %s", (typed, word) => {
    expect(meant(typed)).toBe(word);
  });

  it.each([
    ["traety", "treaty"],
    ["gols", "goals"],
    ["tio", "tito"],
  ])("may be the library's own: %s", (typed, word) => {
    expect(meant(typed)).toBe(word);
  });

  it("may be a common word of English, one slip away", () => {
    expect(meant("didferent")).toBe("different");
    expect(meant("gabbitas")).toBeUndefined();
  });

  it("may be written out, as on a telephone", () => {
    expect(meant("wot")).toBe("what");
    expect(meant("uni")).toBe("university");
  });

  it("is nothing else where somebody knows the word, or it may be an abbreviation", () => {
    expect(meant("lost")).toBeUndefined();
    expect(meant("treaty")).toBeUndefined();
    expect(meant("mla")).toBeUndefined();
    expect(meant("xqz")).toBeUndefined();
  });
});
