import { describe, expect, it } from "vitest";
import { readQuestion } from "../../../src/retrieval/analyse/question.ts";
import { rank } from "../../../src/retrieval/rank/rank.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";

const letters = makeReading(
  [
    "Letters\nBy Plato\n",
    "It rained a lot, they said. Russia abandoned the treaty after many a quarrel. They all went home.\n",
    "The harvest was poor. Nobody knew of any treaty at all, and peace came late.\n",
    "Reports:\nMay 3, 1996  The Treaty\nMay 4, 1996  The Harvest",
  ].join("\n"),
  { name: "letters", author: [{ family: "Plato" }] },
);
const diary = makeReading("Diary\n\nIt rained. The quarrel over the treaty of Russia went on and on.", {
  name: "diary",
});
const catalogue = await makeCatalogue([letters, diary], {
  names: [["Russia", "Kremlin"]],
  guides: { letters: { "The harvest was poor.": ["Did the farmers starve?", "Was bread scarce?"] } },
});

const ranked = (question: string, readings?: readonly string[]) =>
  rank(catalogue, readQuestion(question, catalogue), readings).passages;
const textOf = ({ passage, indexed }: ReturnType<typeof ranked>[number]) =>
  indexed.reading.source.slice(passage.start, passage.end);
const bestFor = (question: string, readings?: readonly string[]) => ranked(question, readings).map(textOf)[0];

describe("the ranking of passages", () => {
  it("puts the sentence first that has most of what is asked", () => {
    expect(bestFor("Who abandoned the treaty?")).toBe("Russia abandoned the treaty after many a quarrel.");
    expect(bestFor("Did peace come?")).toContain("peace came late");
  });

  it("finds what is asked under another name, and misspelt", () => {
    expect(bestFor("What did the Kremlin abandon?")).toContain("Russia abandoned");
    expect(bestFor("abandonned traety")).toContain("Russia abandoned");
  });

  it("finds a passage that shares no word with the question when a study guide has a question like it", () => {
    expect(bestFor("Did farmers starve?")).toBe("The harvest was poor.");
    expect(ranked("Did farmers starve?")[0]?.taught?.taught.text).toBe("Did the farmers starve?");
    expect(bestFor("Was there any scarcity of bread?")).toBe("The harvest was poor.");
  });

  it("prefers a sentence to a line of a list, unless the list is asked for", () => {
    expect(bestFor("abandon a treaty")).toContain("Russia abandoned");
    expect(bestFor("Which report is about the treaty?")).toBe("May 3, 1996  The Treaty");
  });

  it("finds the line that says who wrote it", () => {
    expect(bestFor("Who is the author?")).toBe("By Plato");
  });

  it("keeps to the readings that it is told", () => {
    expect(new Set(ranked("treaty").map(({ indexed }) => indexed.document.reading))).toEqual(
      new Set(["letters", "diary"]),
    );
    expect(bestFor("Who abandoned the treaty?", ["diary"])).toContain("quarrel over the treaty");
    expect(ranked("Did the farmers starve?", ["diary"])).toEqual([]);
    expect(ranked("treaty", [])).toEqual([]);
  });

  it("is in order of score, and the same each time", () => {
    const scores = ranked("the treaty and the harvest").map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(4);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(ranked("the treaty and the harvest")).toEqual(ranked("the treaty and the harvest"));
  });

  it("has nothing to rank when nothing is asked, or nothing of it is known", () => {
    expect(ranked("")).toEqual([]);
    expect(ranked("glorbification")).toEqual([]);
  });
});
