import { describe, expect, it } from "vitest";
import { readNeighbour } from "../../../src/retrieval/list/neighbour.ts";

const neighbour = (text: string) => {
  const { by, side, take } = readNeighbour(text) ?? {};
  return [by, side, take].join(" ");
};

describe("a neighbour that a question asks for", () => {
  it.each([
    ["What came right after “The Treaty”?", "date after one"],
    ["Which report followed The Treaty?", "date after one"],
    ["Which report follows immediately The Treaty?", "date after one"],
    ["What was preceded by The Treaty?", "date after one"],
    ["What was immediately preceded by The Treaty?", "date after one"],
    ["After the 1948 report, which one came next?", "date after one"],
    ["What preceded The Treaty?", "date before one"],
    ["What was followed by The Treaty?", "date before one"],
    ["Which was immediately followed by The Treaty?", "date before one"],
    ["Which report came just before The Treaty?", "date before one"],
    ["Which reports were published before and after The Treaty?", "date both one"],
  ])("is the next by date: %s", (text, expected) => {
    expect(neighbour(text)).toBe(expected);
  });

  it.each([
    ["What stands right above The Treaty?", "place before one"],
    ["Which entry is below The Treaty?", "place after one"],
    ["What is underneath The Treaty?", "place after one"],
    ["What is listed after The Treaty?", "place after one"],
    ["Which line stands before The Treaty?", "place before one"],
    ["Name the neighbours of The Treaty", "place both one"],
    ["What is on either side of The Treaty?", "place both one"],
    ["What is above and below The Treaty?", "place both one"],
  ])("is the next by its place in the list: %s", (text, expected) => {
    expect(neighbour(text)).toBe(expected);
  });

  it.each([
    ["Which reports came out after The Treaty?", "date after all"],
    ["What is older than The Treaty?", "date before all"],
    ["more recent than The Treaty", "date after all"],
    ["all entries listed after The Treaty", "place after all"],
  ])("is all of them, by a plural or a comparison: %s", (text, expected) => {
    expect(neighbour(text)).toBe(expected);
  });

  it("is told by the words that name the line", () => {
    expect(readNeighbour("What came after “The Treaty”?")?.of).toBe("“The Treaty”?");
    expect(readNeighbour("After the 1948 report, which one came next?")?.of).toBe("the 1948 report");
    expect(readNeighbour("What was followed by The Treaty")?.of).toBe("The Treaty");
  });

  it("may be all that is asked", () => {
    expect(readNeighbour("And what comes next after The Treaty?")?.isAllThatIsAsked).toBe(true);
    expect(readNeighbour("What did Bush say after the treaty?")?.isAllThatIsAsked).toBe(false);
  });

  it.each([
    "What is under the heading Related Topics?",
    "What happened after that?",
    "After that they went home.",
    "Who came after?",
    "Which reports are there?",
    "",
  ])("is none in “%s”", (text) => {
    expect(readNeighbour(text)).toBeUndefined();
  });
});
