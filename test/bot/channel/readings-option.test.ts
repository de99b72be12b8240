import { describe, expect, it } from "vitest";
import { chosenReadings, readingsChoices } from "../../../src/bot/channel/readings-option.ts";
import { makeReading } from "../../retrieval/make-reading.ts";

const CARDS = [
  { name: "letters", title: "Letters" },
  { name: "of-rivers-and-towns", title: "Of Rivers, Towns and Bridges" },
  { name: "towns", title: "Towns by the sea" },
].map((card) => makeReading("", card).card);

describe("the readings of a channel are offered", () => {
  it("as all of them first, then each", () => {
    expect(readingsChoices("", CARDS, "en").map(({ value }) => value)).toEqual([
      "all",
      "letters",
      "of-rivers-and-towns",
      "towns",
    ]);
  });

  it("after a comma, as one more besides those before it", () => {
    expect(readingsChoices("letters, sea", CARDS, "en")).toEqual([
      { name: "Letters, Towns by the sea", value: "letters,towns" },
    ]);
    expect(readingsChoices("letters, ", CARDS, "en").map(({ value }) => value)).toEqual([
      "letters,of-rivers-and-towns",
      "letters,towns",
    ]);
  });

  it("never as what Discord would refuse", () => {
    const many = Array.from(
      { length: 60 },
      (_, at) => makeReading("", { name: `a-very-long-name-of-reading-${at}`, title: `Reading ${at}` }).card,
    );
    const typed = many
      .slice(0, 5)
      .map(({ name }) => name)
      .join(", ");
    for (const text of ["", "reading", typed, `${typed}, `]) {
      const choices = readingsChoices(text, many, "de");
      expect(choices.length).toBeLessThanOrEqual(25);
      for (const { name, value } of choices)
        expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100);
    }
  });
});

describe("the readings of a channel", () => {
  it.each([
    ["all", []],
    ["Alle", []],
    ["letters", ["letters"]],
    ["towns,letters", ["letters", "towns"]],
    ["letters, letters", ["letters"]],
    ["letters, sea,", ["letters", "towns"]],
    ["Of Rivers, Towns and Bridges", ["of-rivers-and-towns"]],
  ])("are read from %o", (given, names) => {
    expect(chosenReadings(given, CARDS)).toEqual(names);
  });

  it("are refused with a list where one of the names is none", () => {
    expect(() => chosenReadings("letters, ponies", CARDS)).toThrow("ponies");
  });

  it.each([";", ", ,", "☃"])("are not all of them where %o names none", (given) => {
    expect(() => chosenReadings(given, CARDS)).toThrow(given);
  });
});
