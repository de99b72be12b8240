import { describe, expect, it } from "vitest";
import { openLibrary } from "../../src/retrieval/index.ts";
import type { Explanation } from "../../src/retrieval/types.ts";

const library = await openLibrary({ folder: "corpus" });

const explained = (question: string) => library.ask(question).explanation;
const linesOf = ({ description, details }: Explanation): readonly string[] => [
  description,
  ...details.flatMap(linesOf),
];

describe("an explanation", () => {
  it("tells the status, each word looked for, and the passages from the best", () => {
    const { description, details } = explained("Does Russia bake sourdough?");
    expect(description).toMatch(/^status: (related|answered)$/);
    expect(details[0]?.details.map((word) => word.description.split(/[ ,]/, 1)[0])).toEqual([
      "russia",
      "bake",
      "sourdough",
    ]);
    expect(
      linesOf(explained("Does Russia bake sourdough?")).filter((line) => /which no reading holds/.test(line)),
    ).toHaveLength(2);
    const scores = details
      .filter((detail) => /^\d\. /.test(detail.description))
      .map(({ value }) => value ?? 0);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it("tells why a question was refused", () => {
    expect(linesOf(explained("Does Russia bake sourdough bread on Tuesdays?"))).toContainEqual(
      expect.stringMatching(/^refused: /),
    );
  });

  it("says so when there was nothing to look for", () => {
    expect(linesOf(explained("🕊"))).toEqual(["status: nothing", "no word to look for"]);
  });

  it("has a number on every line that is a score, and it is a number", () => {
    const numbers = (one: Explanation): readonly number[] => [
      ...(one.value === undefined ? [] : [one.value]),
      ...one.details.flatMap(numbers),
    ];
    const all = numbers(explained("Has Russia received anything for its cooperation?"));
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((value) => !Number.isFinite(value) || value < 0)).toEqual([]);
  });
});
