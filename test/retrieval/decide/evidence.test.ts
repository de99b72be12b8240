import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuestion } from "../../../src/retrieval/analyse/question.ts";
import { rank } from "../../../src/retrieval/rank/rank.ts";
import { arbitraryQuestion } from "../arbitrary-readings.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";
import { weigh } from "./best-passage.ts";

const reading = makeReading(
  [
    "Letters",
    "Russia abandoned the disarmament treaty after a quarrel. They all went home, and it rained.",
    "The harvest was poor. A picture of it was seen by all of them.",
    "Disarmament came late in Russia. The treaty was the first of many.",
  ].join("\n\n"),
);
const catalogue = await makeCatalogue([reading], {
  names: [["Russia", "Kremlin"]],
  guides: { letters: { "The harvest was poor.": ["Did the farmers of Ruritania starve?"] } },
});
const evidenceFor = (text: string) => weigh(catalogue, text).evidence;

describe("the evidence for a passage", () => {
  it("is more the more of the question it holds", () => {
    const [little, much] = ["disarmament", "Russia abandoned the disarmament treaty"].map(evidenceFor);
    expect(much?.amount).toBeGreaterThan(little?.amount ?? 1);
    expect(much?.topicality).toBeGreaterThan(little?.topicality ?? 1);
  });

  it("is more for a word that is typical of the readings than for one that is common everywhere", () => {
    expect(evidenceFor("disarmament").topicality).toBeGreaterThan(evidenceFor("picture").topicality);
  });

  it("is more where words stand together as asked", () => {
    expect(evidenceFor("disarmament treaty").phrase).toBeGreaterThan(evidenceFor("quarrel, russia").phrase);
    expect(evidenceFor("treaty").phrase).toBe(0);
  });

  it("tells how near a question is that the passage is known to answer", () => {
    expect(evidenceFor("Did farmers of Ruritania starve?").taught).toBeCloseTo(1);
    expect(evidenceFor("disarmament treaty").taught).toBe(0);
  });

  it("tells how much of the question no reading knows, under whatever name", () => {
    expect(evidenceFor("the Kremlin and the treaty").unknown).toBe(0);
    expect(evidenceFor("the treaty and glorbification").unknown).toBeGreaterThan(0.4);
    expect(evidenceFor("the treaty, glorbification and sourdough").unknown).toBeGreaterThan(
      evidenceFor("the treaty and glorbification").unknown,
    );
  });

  it("counts nothing as unknown that a taught question of the passage asks", () => {
    expect(evidenceFor("Did the farmers starve?").unknown).toBe(0);
  });

  it("is each from 0 to 1, whatever is asked", () => {
    fc.assert(
      fc.property(arbitraryQuestion([reading]), (text) => {
        if (rank(catalogue, readQuestion(text, catalogue)).passages.length === 0) return;
        for (const [name, value] of Object.entries(evidenceFor(text)))
          expect([name, value >= 0 && value <= 1]).toEqual([name, true]);
      }),
    );
  });
});

describe("a name that the question has and the readings do not", () => {
  it.each([
    "Why was the disarmament treaty after a quarrel abandoned by Merkel?",
    "did Merkel like the disarmament treaty of the first quarrel?",
  ])("is a stranger: %s", (text) => {
    expect(evidenceFor(text).stranger).toBe(1);
  });

  it.each([
    [
      "it is no stranger when the readings name it, or the glossary does",
      "was the treaty abandoned by the Kremlin?",
    ],
    ["a word that begins a sentence need not be a name", "Glorbification of the disarmament treaty?"],
    ["nor need one in a question all of capitals", "WHY WAS THE TREATY ABANDONED BY MERKEL"],
    ["nor one in a title that capitalises its words", "The Glorbification Of The Disarmament Treaty"],
    ["a small letter makes no name", "did merkel abandon the disarmament treaty?"],
  ])("%s", (_, text) => {
    expect(evidenceFor(text).stranger).toBe(0);
  });
});
