import { describe, expect, it } from "vitest";
import { missingWords } from "../../../src/retrieval/decide/missing-words.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";
import { ferries, lamps } from "../particulars/ferries-and-lamps.ts";
import { weigh } from "./best-passage.ts";

const source = [
  "Letters",
  "Once upon a time. So it begins.",
  "The disarmament treaty with Ruritania ended in May 1996 after a long quarrel.",
  "The harvest was poor because it rained. Farmers left for the city.",
  "Bush and Putin quarrelled over disarmament.",
].join("\n\n");
const catalogue = await makeCatalogue([makeReading(source)], {
  terms: [["ended", "ran out"]],
  guides: { letters: { "The harvest was poor because it rained.": ["Why did the peasants starve?"] } },
});

function missingIn(text: string, among = catalogue): readonly string[] {
  const { question, best, evidence } = weigh(among, text);
  return missingWords(question, best, among.contentOf(best.indexed), evidence, among.lexicon);
}

describe("a word that the passage would need to hold", () => {
  it.each([
    ["When was the disarmament treaty with Ruritania signed?", ["signed"]],
    ["Why did the disarmament treaty with Ruritania collapse?", ["collapse"]],
    ["and when was the disarmament treaty with Ruritania signed?", ["signed"]],
    ["In which year was the disarmament treaty with Ruritania signed?", ["signed"]],
  ])("is the one that is missing where all others are the passage's own: %s", (text, words) => {
    expect(missingIn(text)).toEqual(words);
  });

  it.each([
    ["Who edited the disarmament treaty?", ["edited"]],
    ["Who was the interpreter of Bush and Putin?", ["interpreter"]],
    ["and who interpreted for Bush and Putin?", ["interpreted"]],
  ])("is what somebody did, when it is asked who did it: %s", (text, words) => {
    expect(missingIn(text)).toEqual(words);
  });

  it.each([
    ["all stand there", "When did the disarmament treaty with Ruritania end?"],
    ["they stand there in other words of the glossary", "When was it that the disarmament treaty ran out?"],
    ["it is a slip of the pen", "When did the disarmament treaty with Ruritania endd?"],
    ["any answer may leave it out", "When did the disarmament treaty with Ruritania really end?"],
    ["it is said of the text", "What word is used of the long quarrel after the disarmament treaty?"],
    [
      "the question is in other words than the text",
      "Why was there so little corn that crops failed in rain?",
    ],
    ["a question that the passage is known to answer has them", "Why did the peasants starve?"],
    ["who did it is told", "Who quarrelled over disarmament?"],
    ["no fact is asked for", "Was the disarmament treaty with Ruritania signed?"],
    ["it is said of what both agreed to", "On which terms did the disarmament treaty with Ruritania end?"],
    ["nothing is asked", "The disarmament treaty with Ruritania was signed."],
  ])("is none where %s: “%s”", (_, text) => {
    expect(missingIn(text)).toEqual([]);
  });
});

describe("a word that asks for a kind of line", () => {
  const withPictures = makeCatalogue([ferries, lamps]);

  it("is no word that the line would need to hold, and nor is any other of such a question", async () => {
    const text = "Which agency is the picture of fishermen on the quay credited to?";
    expect(missingIn(text, await withPictures)).toEqual([]);
  });

  it("stands for no word that is asked for: what a caption is called does not make up for a likeness", async () => {
    const text = "Which likeness mends a net on the quay at Ormsund?";
    expect(missingIn(text, await withPictures)).toEqual(["likeness"]);
  });

  it("is not thought of where the question uses none", async () => {
    const text = "Which agency mends a net on the quay at Ormsund?";
    expect(missingIn(text, await withPictures)).toEqual(["agency"]);
  });
});
