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
    expect(details[0]?.details.map((word) => word.description.split(/[ :]/, 1)[0])).toEqual([
      "russia",
      "bake",
      "sourdough",
    ]);
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
    expect(linesOf(explained("🕊"))).toEqual(["status: nothing", "no words to look for"]);
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

  it("tells what stands for a word that was asked, and why", () => {
    const lines = linesOf(explained("Did the Kremlin sign a traety?"));
    expect(lines).toContainEqual(expect.stringMatching(/^kremlin: kremlin, \S+ \(glossary, 0\.\d\d\)/));
    expect(lines).toContainEqual(expect.stringMatching(/^treaty: treati \(spelling, 0\.\d\d\)/));
  });

  it("tells how sure the library is, how sure it has to be, and what that is made of", () => {
    const { details } = explained("Has Russia received anything for its cooperation?");
    const decision = details.find(({ description }) => description.startsWith("answered: "));
    const [confidence] = decision?.details ?? [];
    const threshold = Number(/must exceed (-?\d+\.\d+)/.exec(confidence?.description ?? "")?.[1]);
    expect(confidence?.value).toBeGreaterThan(threshold);
    const parts = confidence?.details.map(({ value = 0 }) => value) ?? [];
    expect(parts.reduce((sum, value) => sum + value, 0)).toBeCloseTo(confidence?.value ?? Number.NaN);
  });

  it("tells which lines of a list were chosen, and by what", () => {
    const lines = linesOf(explained("What was the oldest report about satellites before 1960?"));
    expect(lines[1]).toMatch(/^1 line.*19591231.*the earliest.*holding what is asked$/);
  });
});
