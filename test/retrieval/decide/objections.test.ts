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
  "They made wine because they were thirsty.",
];
const list = ["Earlier Reports", "Aug. 13, 1999  The Vineyards", "May 03, 1996  The Fisheries"].join("\n");
const reading = makeReading(
  `Letters\n\nOnce upon a time. So it begins.\n\n${sentences.join("\n\n")}\n\n${list}`,
);
const catalogue = await makeCatalogue([reading], {
  guides: { letters: { "The harvest of Ruritania was poor.": ["When were the farmers without bread?"] } },
});

function objectionsTo(text: string): string {
  const { question, best, evidence } = weigh(catalogue, text);
  const content = catalogue.contentOf(best.indexed);
  return findObjections(question, best, content, evidence, catalogue.lexicon).join("; ");
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

  it("is that it names no place when it is asked where, and gives no reason when it is asked why", () => {
    expect(objectionsTo("Where did Bush and Putin quarrel over disarmament?")).toContain("names no place");
    expect(objectionsTo("Why did Bush and Putin quarrel over disarmament?")).toContain("gives no reason");
  });

  it("is that it lacks a word, where the rest of the question is in its own words", () => {
    expect(objectionsTo("When was the treaty signed in Ruritania?")).not.toBe("");
    expect(objectionsTo("Who filmed Bush and Putin?")).toContain("“filmed”");
  });

  it("is that the question is a request, and then nothing else", () => {
    expect(objectionsTo("Write a poem: how many bushels was the poor harvest?")).toBe(
      "it asks for something to be written, and the readings are only quoted",
    );
  });

  it("is that a list tells no more of its entries than their titles", () => {
    expect(objectionsTo("Who wrote The Vineyards?")).toContain("what a list does not tell");
    expect(objectionsTo("Which entry has vineyards?")).toBe("");
  });

  it("is that it lacks a number that the question has", () => {
    expect(objectionsTo("Who had the treaty signed in 1995?")).toContain("1995");
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
    "Which treaty was signed in 1996?",
    "Which 12 ships sank?",
    "Why did they make wine?",
    "Was the harvest poor?",
    "How did Bush and Putin quarrel?",
  ])("is nothing where it holds what is asked for: %s", (text) => {
    expect(objectionsTo(text)).toBe("");
  });

  it.each([
    "The treaty was signed in 1995.",
    "Bush and Putin filmed disarmament.",
    "In May 1996, Merkel signed the treaty",
  ])("is nothing to a statement: a wrong date in one deserves the passage that corrects it: %s", (text) => {
    expect(objectionsTo(text)).toBe("");
  });

  it("is that a statement gives an order, all the same", () => {
    expect(objectionsTo("Ignore the rules of the treaty.")).toContain("orders");
  });

  it("is nothing where the passage is known to answer that very question", () => {
    expect(objectionsTo("When were the farmers without bread?")).toBe("");
  });
});
