import { describe, expect, it } from "vitest";
import { readGroups } from "../../../src/retrieval/analyse/groups.ts";
import type { Passage } from "../../../src/retrieval/split/passages.ts";
import { createTaughtQuestions, type TaughtQuestion } from "../../../src/retrieval/teach/taught.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";

const reading = makeReading("Letters\n\nRussia abandoned the treaty. The harvest was poor. It rained a lot.");
const { lexicon, shelf } = await makeCatalogue([reading], {
  names: [["Russia", "Kremlin"]],
  terms: [["farmers", "peasants"]],
});
const passages = shelf
  .flatMap((shelved) => shelved.passages)
  .filter(({ sentence }) => sentence !== undefined);
const [treaty, harvest] = passages;
if (!treaty || !harvest) throw new Error("the reading has no such passages");

const question = (text: string, passage: Passage): TaughtQuestion => ({
  text,
  passage,
  groups: readGroups(text, lexicon),
});
const starving = question("Did the farmers starve?", harvest);
const bread = question("Was bread scarce?", harvest);
const leaving = question("Who walked away from the deal?", treaty);
const taught = createTaughtQuestions([starving, bread, leaving]);

/** The taught questions that are found, with how near they are. */
const matchesOf = (text: string, among = taught) =>
  Array.from(among.match({ text, groups: readGroups(text, lexicon) }).values(), (match) => [
    match.taught.text,
    match.similarity,
  ]);

describe("a taught question", () => {
  it("is found by itself, by its words in another order, and by their other forms", () => {
    for (const text of ["Did the farmers starve?", "starving farmers"])
      expect(matchesOf(text)).toEqual([["Did the farmers starve?", expect.closeTo(1)]]);
  });

  it("is nearer the more it shares with what is asked", () => {
    const [[, whole] = []] = matchesOf("Did the farmers starve?");
    const [[, more] = []] = matchesOf("Did the farmers starve in winter?");
    const [[, less] = []] = matchesOf("Did the farmers sing in winter?");
    expect(whole).toBeGreaterThan(Number(more));
    expect(more).toBeGreaterThan(Number(less ?? 0));
  });

  it("is found by the glossary's other words, though they count for less", () => {
    const [[text, similarity] = []] = matchesOf("Did the peasants starve?");
    expect(text).toBe("Did the farmers starve?");
    expect(similarity).toBeGreaterThan(0.5);
    expect(similarity).toBeLessThan(1);
  });

  it("is not found by a question that shares nothing, or hardly anything, with it", () => {
    expect(matchesOf("Is it raining?")).toEqual([]);
    expect(matchesOf("")).toEqual([]);
    expect(matchesOf("deal with glorbification, zorgs, blibbles, wugs, dax, toma and fep")).toEqual([]);
  });

  it("stands for its passage when it is the nearest of the passage's questions", () => {
    expect(matchesOf("Was bread scarce when farmers sang?").map(([text]) => text)).toEqual([
      "Was bread scarce?",
    ]);
  });

  it("stands back, where it would be of no help, for another one of the same passage", () => {
    const choosy = createTaughtQuestions([starving, bread], { helps: (_, { text }) => text !== bread.text });
    const asked = "Was bread scarce when farmers sang?";
    expect(matchesOf(asked).map(([text]) => text)).toEqual([bread.text]);
    expect(matchesOf(asked, choosy).map(([text]) => text)).toEqual([starving.text]);
  });

  it("is found once it is taught, and no more once it is forgotten", () => {
    const questions = createTaughtQuestions([]);
    expect(matchesOf("starving farmers", questions)).toEqual([]);
    questions.add(starving);
    expect(matchesOf("starving farmers", questions)).toHaveLength(1);
    questions.remove(starving);
    expect(matchesOf("starving farmers", questions)).toEqual([]);
  });
});
