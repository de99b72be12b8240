import { describe, expect, it } from "vitest";
import { readEnglish } from "../../../src/retrieval/lexicon/english.ts";

const english = readEnglish();

describe("English at large", () => {
  it("knows its words, names among them, as they are folded", () => {
    expect(["treaty", "picture", "russia"].every(english.knows)).toBe(true);
    expect(["glorbify", "треба", ""].some(english.knows)).toBe(false);
  });

  it("has words of different rarity, from 0 to 1", () => {
    const rarities = ["the", "picture", "treaty", "glorbify"].map(english.rarity);
    expect(rarities).toEqual(rarities.toSorted((a, b) => a - b));
    expect(new Set(rarities).size).toBe(4);
    expect(rarities[0]).toBeGreaterThanOrEqual(0);
    expect(rarities[3]).toBe(1);
  });

  it("counts words in a million, and none as never used", () => {
    expect(english.perMillion("the")).toBeGreaterThan(10_000);
    expect(english.perMillion("treaty")).toBeLessThan(100);
    expect(english.perMillion("glorbify")).toBeGreaterThan(0);
    expect(english.perMillion("glorbify")).toBeLessThan(english.perMillion("treaty"));
  });

  it.each(["constructor", "__proto__", "hasOwnProperty"])("is not misled by the name %s", (name) => {
    expect(english.rarity(name)).toBeGreaterThanOrEqual(0);
    expect(english.rarity(name)).toBeLessThanOrEqual(1);
  });
});
