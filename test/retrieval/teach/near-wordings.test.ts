import { describe, expect, it } from "vitest";
import { openLibrary } from "../../../src/retrieval/index.ts";
import { makeReading } from "../make-reading.ts";

const library = await openLibrary({
  readings: [makeReading("Rivers\n\nThe river rises in the hills of Elbonia. It floods every spring.\n")],
});
const KNOWN = { question: "Where does the river of Elbonia rise in 1999?" };
const isNear = (asked: string, known = KNOWN) => library.nearWordings(asked, [known]).length > 0;

describe("a wording is near", () => {
  it.each([
    ["the same words", "where does the RIVER of elbonia rise in 1999"],
    ["the same, asked politely", "Hi, can you tell me where does the river of Elbonia rise in 1999?"],
    ["another form of the same words", "Where is the Elbonia river rising in 1999?"],
  ])("where it is %s", (_, asked) => {
    expect(isNear(asked)).toBe(true);
  });

  it.each([
    ["asks for something else", "When does the river of Elbonia rise in 1999?"],
    ["asks of another year", "Where does the river of Elbonia rise in 2001?"],
    ["has a word in common only", "Where does the baker of Elbonia live?"],
    ["has no words", "???"],
  ])("not where it %s", (_, asked) => {
    expect(isNear(asked)).toBe(false);
  });

  it("not where it asks for the opposite, however many words they share", () => {
    const question = "Who supports the dam on the river of Elbonia in 1999?";
    expect(isNear("Who is supporting the dam on the Elbonia river in 1999?", { question })).toBe(true);
    expect(isNear("Who opposes the dam on the river of Elbonia in 1999?", { question })).toBe(false);
  });

  it("to nothing where a question's text is not known", () => {
    expect(isNear("", { question: "" })).toBe(false);
    expect(isNear("Who?", { question: "" })).toBe(false);
  });
});
