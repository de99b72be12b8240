import { describe, expect, it } from "vitest";
import { findObjections } from "../../../src/retrieval/decide/objections.ts";
import { makeCatalogue } from "../make-catalogue.ts";
import { makeReading } from "../make-reading.ts";
import { weigh } from "./best-passage.ts";

const sentences = [
  "The harvest of Ruritania was poor.",
  "Twelve ships sank in the storm.",
  "The treaty was signed in May 1996.",
  "Bush and Putin quarrelled over disarmament.",
  "It rained on Oct. 3, 1987, and a flood came.",
];
const reading = makeReading(`Letters\n\n${sentences.join("\n\n")}`);
const catalogue = await makeCatalogue([reading], {
  guides: { letters: { "The harvest of Ruritania was poor.": ["When were the farmers without bread?"] } },
});

function objectionsTo(text: string): string {
  const { question, best, evidence } = weigh(catalogue, text);
  return findObjections(question, best, evidence).join("; ");
}

describe("what is objected to a passage", () => {
  it.each([
    ["how many", "How many bushels was the poor harvest?"],
    ["how many, though it has a date", "How many people did the flood drown, and how much rain came?"],
    ["a share", "What percentage of the harvest was poor?"],
  ])("is that it holds no number when it is asked %s", (_, text) => {
    expect(objectionsTo(text)).toContain("the passage holds no number");
  });

  it.each([
    ["when", "When was the poor harvest of Ruritania?"],
    ["for the year", "What year did Bush and Putin quarrel over disarmament?"],
  ])("is that it holds no date when it is asked %s", (_, text) => {
    expect(objectionsTo(text)).toContain("the passage holds no date");
  });

  it("is that it lacks a number that the question has", () => {
    expect(objectionsTo("Why was the treaty signed in 1995?")).toContain("1995");
    expect(objectionsTo("Which 40 ships sank?")).toContain("40");
  });

  it("is that the question names a stranger", () => {
    expect(objectionsTo("did the poor harvest make Merkel cry?")).not.toBe("");
  });

  it.each([
    "How many ships sank?",
    "When was the treaty signed?",
    "What year was it when the flood came?",
    "Who quarrelled over disarmament?",
    "Why was the treaty signed in 1996?",
    "Which 12 ships sank?",
    "Why was the harvest poor?",
    "How did Bush and Putin quarrel?",
  ])("is nothing where it holds what is asked for: %s", (text) => {
    expect(objectionsTo(text)).toBe("");
  });

  it("is nothing to a statement: a wrong date in one deserves the passage that corrects it", () => {
    expect(objectionsTo("The treaty was signed in 1995.")).toBe("");
  });

  it("is nothing where the passage is known to answer that very question", () => {
    expect(objectionsTo("When were the farmers without bread?")).toBe("");
  });
});
