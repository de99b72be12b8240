import { describe, expect, it } from "vitest";
import { readGroups } from "../../../src/retrieval/analyse/groups.ts";
import { nearnessOf } from "../../../src/retrieval/teach/nearness.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";

const { lexicon } = await makeCatalogue([makeReading("Letters\n\nThe harvest was poor. It rained.")], {
  names: [["Russia", "Kremlin"]],
});

function nearness(asked: string, taught: string): number {
  const read = (text: string) => ({ text, groups: readGroups(text, lexicon) });
  return nearnessOf(read(asked), read(taught));
}

describe("a question is near a taught one", () => {
  it.each([
    [
      "in other forms and another order",
      "farmers starved in the cold winter?",
      "Did the cold winter starve farmers?",
    ],
    ["with a word less", "Did farmers starve in winter?", "Did the farmers starve in the cold winter?"],
    [
      "with a word more, where most of it is the same",
      "Did the old farmers starve in the cold winter?",
      "Did the farmers starve in the cold winter?",
    ],
    ["with another name for the same", "Did the Kremlin buy foreign grain?", "Did Russia buy foreign grain?"],
    [
      "where it leaves open what the other asks for",
      "At what time did the farmers sell grain?",
      "When did the farmers sell their grain?",
    ],
  ])("%s", (_, asked, taught) => {
    expect(nearness(asked, taught)).toBeGreaterThan(0.6);
  });

  it("the nearer the more they share", () => {
    const taught = "Did the farmers starve in the cold winter?";
    expect(nearness("Did farmers starve in winter?", taught)).toBeLessThan(
      nearness("Did farmers starve in the cold winter?", taught),
    );
  });
});

describe("a question is not near a taught one", () => {
  it.each([
    [
      "that asks for something else of the same",
      "When did the farmers sell grain?",
      "Who sold grain to the farmers?",
    ],
    ["that asks whether, and not when", "When did the farmers sell grain?", "Did the farmers sell grain?"],
    [
      "of another year",
      "Did the farmers starve in the cold winter of 1947?",
      "Did the farmers starve in the cold winter of 1922?",
    ],
    [
      "of somebody else",
      "Did the poor farmers of Wales starve in winter?",
      "Did the poor farmers starve in winter?",
    ],
    ["that says the contrary", "Why didn't the farmers sell grain?", "Why did the farmers sell grain?"],
    ["with which it shares one word", "Is grain dear?", "Is grain cheap?"],
    [
      "of which it holds more than it shares",
      "Did the farmers sell grain and buy sheep, goats and tractors?",
      "Did the farmers sell grain?",
    ],
    ["that shares nothing", "Is it raining?", "Did the farmers starve?"],
  ])("%s", (_, asked, taught) => {
    expect(nearness(asked, taught)).toBe(0);
  });

  it("when there is nothing in either", () => {
    expect([nearness("", ""), nearness("", "Is grain dear?"), nearness("Is grain dear?", "")]).toEqual([
      0, 0, 0,
    ]);
  });
});
