import { describe, expect, it } from "vitest";
import { readReadingsAsked } from "../../../src/retrieval/analyse/readings-asked.ts";
import { makeReading } from "../make-reading.ts";

const cards = [
  makeReading("", { name: "relations", author: [{ family: "Masci", given: "David" }] }),
  makeReading("", { name: "prospects", author: [{ family: "Gabbitas" }, { literal: "Belfer Center" }] }),
].map(({ card }) => card);
const read = (text: string) => readReadingsAsked(text, cards);

describe("a question across the readings", () => {
  it.each([
    "What do both readings say about the treaty?",
    "Do the two papers agree?",
    "both of these texts on the war",
    "What does each author think?",
    "Compare them on the war",
    "One says war; what does the other text say?",
    "What do the article and the paper have in common?",
    "What do Masci and Gabbitas make of the treaty?",
    "Is the treaty named in both?",
    "Which of the two came out first?",
    "What does each of them say?",
    "Give the dates of all the documents, respectively",
    "The first text says war. And the second?",
  ])("asks for each of them: %s", (text) => {
    expect(read(text).each).toBe(true);
  });

  it.each([
    "What do both presidents want?",
    "Are the two countries allies?",
    "In both countries?",
    "Which of the two presidents wanted it?",
    "One way is war, the other way is peace",
    "On the one hand war, on the other hand peace?",
    "What does Masci say about the treaty?",
    "What does the paper say?",
    "",
  ])("is none: %s", (text) => {
    expect(read(text).each).toBe(false);
  });

  it("is none where there is but one reading", () => {
    expect(readReadingsAsked("What do both readings say?", cards.slice(0, 1)).each).toBe(false);
  });
});

describe("a word that only says which reading is meant", () => {
  it("is an author's family name in whatever form; an institution's words mean too much else", () => {
    const { references } = read("What is Masci’s view?");
    expect(references.has("masci")).toBe(true);
    expect(read("What did the Belfer Center say?").references.has("belfer")).toBe(false);
  });

  it("is no given name, and no name of an author who is not asked about", () => {
    expect(read("What did David write?").references.size).toBe(0);
    expect(read("What is Masci’s view?").references.has("belfer")).toBe(false);
  });

  it("is a kind of text where all readings are asked for, and the matter itself where they are not", () => {
    expect(read("What do the abstract and the overview say?").references.has("abstract")).toBe(true);
    expect(read("What is abstract art?").references.has("abstract")).toBe(false);
  });
});
