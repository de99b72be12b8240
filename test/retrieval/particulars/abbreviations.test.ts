import { describe, expect, it } from "vitest";
import { findAbbreviations } from "../../../src/retrieval/particulars/abbreviations.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";
import { ferries, lamps } from "./ferries-and-lamps.ts";

const catalogue = await makeCatalogue([ferries, lamps]);
const foundFor = (text: string, allowed?: readonly string[], among = catalogue) =>
  findAbbreviations(text, among, allowed)?.heads.map(({ run }) =>
    run.reading.source.slice(run.first.start, run.last.end),
  );
const spelledOut = ["The Northern Islands Toll Authority sets each fare."];

describe("the sentence that spells an abbreviation out", () => {
  it.each([
    "What does NITA stand for?",
    "what is NITA short for",
    "the meaning of NITA",
    "Spell out NITA",
    "What is NITA in full?",
    "NITA = ?",
    "WHAT DOES NITA STAND FOR",
  ])("answers who asks what it means: %s", (text) => {
    expect(foundFor(text)).toEqual(spelledOut);
  });

  it.each([
    ["its meaning is not asked for", "Who runs NITA?"],
    ["two are asked for", "What do NITA and NIT mean?"],
    ["none is", "What do ferries stand for?"],
    ["it is too short to tell", "What does NI mean?"],
    ["no reading spells it out", "What does NTA mean?"],
  ])("is none where %s: %s", (_, text) => {
    expect(foundFor(text)).toBeUndefined();
  });

  it("is looked for in the readings that it is told to search", () => {
    expect(foundFor("What does NITA stand for?", ["ferries"])).toEqual(spelledOut);
    expect(foundFor("What does NITA stand for?", ["lamps"])).toBeUndefined();
  });

  it.each([
    ["small words aside", "GUT", "The Guild of the United Tanners met at noon."],
    ["words with a hyphen are two", "NSF", "The North-South Ferry met at noon."],
    ["anywhere in it", "UTA", "It met at noon: a United Tanners Assembly was new."],
  ])("has words that begin with its letters, %s", async (_, letters, sentence) => {
    const among = await makeCatalogue([makeReading(`Letters\n\nIt rained. ${sentence} It poured.`)]);
    expect(foundFor(`What does ${letters} mean?`, undefined, among)).toEqual([sentence]);
  });

  it("has no more than small words between them: names that happen to follow one another spell nothing", async () => {
    const among = await makeCatalogue([
      makeReading("Letters\n\nGreta has never been seen to leave Ulm, where old friends lived, nor has Tom."),
    ]);
    expect(foundFor("What does GUT mean?", undefined, among)).toBeUndefined();
  });
});
