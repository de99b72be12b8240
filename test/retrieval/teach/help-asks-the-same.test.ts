import { describe, expect, it } from "vitest";
import { openLibrary } from "../../../src/retrieval/index.ts";
import { makeReading } from "../make-reading.ts";

/** Once, a question that was taught helped whatever shared its words: who did not bake it was answered with who did, and nothing said so. */
const library = await openLibrary({
  readings: [
    makeReading(
      [
        "A Village Chronicle",
        "Old Marta rose at four on the morning of the feast and lit the clay oven.",
        "The miller brought flour from the far side of the river. He asked for no money.",
        "In the winter of 1847 snow lay on the roofs until April, and the school was shut.",
        "The priest kept the accounts. The teacher sang in the evenings.",
      ].join("\n\n"),
    ),
  ],
});
const group = library.forStudyGroup();
const teach = (question: string, quotation: string) => {
  const check = library.checkQuote(quotation);
  if (check.status !== "exact") throw new Error(`the reading does not hold “${quotation}”`);
  return group.teach(question, check.excerpts[0].passageId).passageId;
};
const marta = teach("Who baked the wedding cake?", "Old Marta rose at four");
teach("When did the pupils have to stay at home?", "In the winter of 1847");

const shownBy = (asking: typeof library, question: string) => {
  const { status, excerpts } = asking.ask(question);
  return [status, ...excerpts.map(({ text }) => text)];
};
const confidenceIn = (asking: typeof library, question: string) => asking.search(question).confidence;

describe("a taught question is of no help to one with its words that asks for something else", () => {
  it.each([
    ["the contrary", "Who did not bake the wedding cake?"],
    ["the contrary, without an apostrophe", "Who didnt bake the wedding cake?"],
    ["why, and not who", "Why was the wedding cake baked?"],
    ["when, and not who", "When was the wedding cake baked?"],
    ["where, and not when", "Where did the pupils stay at home?"],
    ["of somebody else", "Who baked the wedding cake for Johanna?"],
    ["of a year that was not spoken of", "When did the pupils have to stay at home in 1920?"],
  ])("%s", (_, question) => {
    expect(shownBy(group, question)).toEqual(shownBy(library, question));
    expect(confidenceIn(group, question)).toBe(confidenceIn(library, question));
  });
});

describe("a taught question helps one", () => {
  it.each([
    ["that leaves open what it asks for", "Which person baked the fine old wedding cake?"],
    ["that asks for the same with more words", "Who baked such a splendid wedding cake?"],
  ])("%s", (_, question) => {
    expect(confidenceIn(group, question)).toBeGreaterThan(confidenceIn(library, question));
    expect(group.search(question).passages[0]?.passageId).toBe(marta);
  });
});
