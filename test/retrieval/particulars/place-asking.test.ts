import { describe, expect, it } from "vitest";
import { readPlaceAsking } from "../../../src/retrieval/particulars/place-asking.ts";

const firstLine = { unit: "line", end: "first", skip: 0, take: 1 };

/** The parts that a question asks for, from the whole to the smallest. */
function partsOf(text: string) {
  const asking = readPlaceAsking(text);
  return asking?.by === "part" ? asking.parts : undefined;
}

describe("a part that a question asks for", () => {
  it.each([
    ["the first line", firstLine],
    ["the opening line", firstLine],
    ["line 4", { ...firstLine, skip: 3 }],
    ["paragraph two", { unit: "paragraph", end: "first", skip: 1, take: 1 }],
    ["sentence one", { unit: "sentence", end: "first", skip: 0, take: 1 }],
    ["the 3rd para", { unit: "paragraph", end: "first", skip: 2, take: 1 }],
    ["the last two sentences", { unit: "sentence", end: "last", skip: 0, take: 2 }],
    ["the first three full sentences", { unit: "sentence", end: "first", skip: 0, take: 3 }],
    ["the last but one paragraph", { unit: "paragraph", end: "last", skip: 1, take: 1 }],
    ["the second-to-last line", { unit: "line", end: "last", skip: 1, take: 1 }],
    ["the penultimate sentence", { unit: "sentence", end: "last", skip: 1, take: 1 }],
  ])("is counted from the nearer end: %s", (text, part) => {
    expect(partsOf(text)).toEqual([part]);
  });

  it.each([
    ["What is at the very top?", firstLine],
    ["What is at the foot of it?", { ...firstLine, end: "last" }],
    ["How does it begin?", { ...firstLine, unit: "sentence" }],
    ["What are the words it closes with?", { unit: "sentence", end: "last", skip: 0, take: 1 }],
  ])("may be an end that has no name: %s", (text, part) => {
    expect(partsOf(text.replace("closes", "ends"))).toEqual([part]);
  });

  it.each([
    "the last sentence of the second paragraph",
    "In the second paragraph, which is the last sentence?",
  ])("may be a part of a part, in whichever order they are named: %s", (text) => {
    expect(partsOf(text)).toEqual([
      { unit: "paragraph", end: "first", skip: 1, take: 1 },
      { unit: "sentence", end: "last", skip: 0, take: 1 },
    ]);
  });

  it("is taken out of what the question says besides", () => {
    expect(readPlaceAsking("the second sentence on goats")?.rest.split(/\s+/u)).toEqual([
      "the",
      "on",
      "goats",
    ]);
    expect(readPlaceAsking("at the top, goats")?.rest.trim()).toBe(", goats");
  });

  it.each(["Who owns the goats?", "the first ferry", "Do lines last?", ""])("is none: “%s”", (text) => {
    expect(readPlaceAsking(text)).toBeUndefined();
  });
});

describe("what stands beside something", () => {
  it.each([
    ["What is printed right above the byline?", "before", "the byline"],
    ["Which line precedes the date?", "before", "the date"],
    ["What comes directly after the title?", "after", "the title"],
    ["Which line follows the photo?", "after", "the photo"],
    ["What is beneath the first paragraph?", "after", "the first paragraph"],
  ])("is asked for by the side and by what it stands beside: %s", (text, side, of) => {
    expect(readPlaceAsking(text)).toMatchObject({ by: "neighbour", side, of });
  });

  it("leaves what was said before it", () => {
    expect(readPlaceAsking("Which name is under the title?")?.rest).toBe("Which name is");
  });

  it("is not asked for where a question word follows", () => {
    expect(readPlaceAsking("After which war was it built?")).toBeUndefined();
  });
});

describe("what stands between two things", () => {
  it("is asked for by both", () => {
    expect(readPlaceAsking("Which line stands between the title and the byline?")).toEqual({
      by: "between",
      of: ["the title", "the byline"],
      rest: "Which line stands ",
    });
  });

  it("needs the other one", () => {
    expect(readPlaceAsking("Who stands between the goats?")).toBeUndefined();
  });
});
