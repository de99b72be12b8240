import { describe, expect, it } from "vitest";
import { missingWords } from "../../../src/retrieval/decide/missing-words.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";
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

function missingIn(text: string): readonly string[] {
  const { question, best, evidence } = weigh(catalogue, text);
  return missingWords(question, best, catalogue.contentOf(best.indexed), evidence, catalogue.lexicon);
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
    ["nothing is asked", "The disarmament treaty with Ruritania was signed."],
  ])("is none where %s: “%s”", (_, text) => {
    expect(missingIn(text)).toEqual([]);
  });
});
