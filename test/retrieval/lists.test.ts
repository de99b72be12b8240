import { describe, expect, it } from "vitest";
import { openLibrary } from "../../src/retrieval/index.ts";
import { readFolder } from "../../src/retrieval/read/folder.ts";
import { expectFound, expectVerbatim } from "./expect-verbatim.ts";

const library = await openLibrary({ folder: "corpus" });
const readings = await readFolder("corpus");

/** The excerpts that answer, each with its lines parted. */
function answered(question: string, limit?: number): readonly (readonly string[])[] {
  const answer = library.ask(question, limit === undefined ? {} : { limit });
  expect(answer).toMatchObject({ status: "answered", form: "lines" });
  for (const excerpt of answer.excerpts) {
    expectVerbatim(excerpt, readings);
    expectFound(excerpt, library, readings);
  }
  return answer.excerpts.map(({ text }) => text.split("\n"));
}

const titles = (lines: readonly string[]) => lines.map((line) => line.replace(/^.*\d{4}\s+/, ""));

describe("a question that the issue tracker answers", () => {
  it("of the 1990s gets all four lines as one excerpt", () => {
    const [first = [], ...others] = answered("Which reports are from the 1990s?");
    expect(others).toEqual([]);
    expect(titles(first)).toEqual([
      "U.S.-Russian Relations",
      "Russia's Political Future",
      "Aid to Russia",
      "Soviet Republics Rebel",
    ]);
  });

  it("gets the one line at the end of the order that it asks for", () => {
    expect(answered("What is the oldest report?").map(titles)).toEqual([
      ["The Problem of Russian Recognition"],
    ]);
    expect(answered("the most recent report").map(titles)).toEqual([["U.S.-Russia Relations"]]);
  });

  it("gets what came out before a year", () => {
    expect(answered("Which reports came out before 1930?").map(titles)).toEqual([
      ["The League and the Sino-Russian Dispute", "The Problem of Russian Recognition"],
    ]);
  });

  it("gets all lines of a month of whatever year, those that stand apart as excerpts of their own, in reading order", () => {
    const excerpts = answered("Which reports appeared in August?");
    expect(excerpts.flat()).toHaveLength(5);
    expect(excerpts.flat().every((line) => line.startsWith("Aug."))).toBe(true);
    expect(excerpts.map(titles).at(-1)).toEqual([
      "The Soviet Five-Year Plan",
      "The League and the Sino-Russian Dispute",
    ]);
    const starts = library
      .ask("Which reports appeared in August?")
      .excerpts.map(({ locator }) => locator.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it("gets the lines about what it asks for, and these words are highlighted", () => {
    const { excerpts } = library.ask("Which reports are about satellites?");
    const highlighted = excerpts.flatMap(({ text, highlights }) =>
      highlights.map(([start, end]) => text.slice(start, end)),
    );
    expect(highlighted.filter((words) => words === "Satellites")).toHaveLength(3);
  });

  it("gets the topics when it asks for them by their heading", () => {
    expect(answered("List the related topics")).toEqual([
      [
        "Bilateral and Regional Trade",
        "Regional Political Affairs: Russia and the Former Soviet Union",
        "Terrorism and Counterterrorism",
        "U.S. at War: Cold War",
      ],
    ]);
  });

  it("gets nothing of a list from another reading", () => {
    const { excerpts } = library.ask("What is the oldest report?", {
      readings: ["nonproliferation-cooperation"],
    });
    expect(excerpts.some(({ text }) => text.includes("Recognition"))).toBe(false);
  });
});
