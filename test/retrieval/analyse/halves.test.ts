import { describe, expect, it } from "vitest";
import { readHalves } from "../../../src/retrieval/analyse/halves.ts";
import { named } from "../../../src/retrieval/particulars/asking.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { ferries, lamps } from "../particulars/ferries-and-lamps.ts";

const { shelf } = await makeCatalogue([ferries, lamps]);
const cards = shelf.map(({ reading }) => reading.card);
const halvesOf = (text: string, among = shelf) => readHalves(text, among, (half) => named(half, cards));

describe("a question of two halves", () => {
  it.each([
    [
      "Who wrote Lamps of Clay, and where was Quist’s paper posted?",
      ["Who wrote Lamps of Clay", "lamps"],
      ["where was Quist’s paper posted?", "ferries"],
    ],
    [
      "the date of the Brandt article + the byline of Ferries of the Sound",
      ["the date of the Brandt article", "lamps"],
      ["the byline of Ferries of the Sound", "ferries"],
    ],
    [
      "Who made the lamps? What does the other text say of grain?",
      ["Who made the lamps", "lamps"],
      ["What does the other text say of grain?", "ferries"],
    ],
  ])("asks something of one reading, and something of another: %s", (text, ...halves) => {
    expect(halvesOf(text)).toEqual(halves.map(([half, reading]) => ({ text: half, reading })));
  });

  it("may speak of a part that only one of them has", () => {
    expect(halvesOf("Newest entry of the tracker, and who wrote the Quist paper?")).toEqual([
      { text: "Newest entry of the tracker", reading: "lamps" },
      { text: "who wrote the Quist paper?", reading: "ferries" },
    ]);
  });

  it.each([
    "Who wrote Lamps of Clay, and when?",
    "Do goats and fishermen pay at night?",
    "What do Brandt and the potters of the valley do?",
    "Who took the photo, and who wrote Quist’s paper?",
  ])("is none where the halves do not tell two readings: %s", (text) => {
    expect(halvesOf(text)).toBeUndefined();
  });

  it("is none where there is one reading", () => {
    const [only] = shelf;
    expect(halvesOf("Who wrote Lamps of Clay, and who the other one?", only && [only])).toBeUndefined();
  });
});
