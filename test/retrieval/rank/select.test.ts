import { describe, expect, it } from "vitest";
import { type SelectedRun, selectEach, selectRuns } from "../../../src/retrieval/rank/select.ts";
import type { Reading } from "../../../src/retrieval/types.ts";
import { makeReading } from "../make-reading.ts";
import { type Likeness, rankedFrom } from "./ranked-passages.ts";

/** What was chosen, as the texts from a run's first passage to its last. */
function chosenFrom(lines: readonly string[], likeness: Likeness, limit = 3): readonly string[] {
  return chosenAmong([makeReading(lines.join("\n"))], likeness, limit);
}

function chosenAmong(readings: readonly Reading[], likeness: Likeness, limit = 3): readonly string[] {
  return selectRuns(rankedFrom(readings, likeness), limit).map(textOf);
}

const textOf = ({ first, last }: SelectedRun) =>
  first.indexed.reading.source.slice(first.passage.start, last.passage.end);

const prose = ["Letters", "", "One war. Two wars. Three wars. Four wars."];
const list = [
  "Letters",
  "",
  "It rained. It poured.",
  "Reports:",
  ...Array.from({ length: 20 }, (_, n) => `May ${n + 1}, 1996  R`),
];

describe("what is shown", () => {
  it("is the best passage first", () => {
    expect(chosenFrom(prose, { "Four wars.": 3, "Two wars.": 2 })).toEqual(["Four wars.", "Two wars."]);
  });

  it("joins sentences that stand next to each other, in reading order", () => {
    expect(chosenFrom(prose, { "Three wars.": 3, "Two wars.": 2 })).toEqual(["Two wars. Three wars."]);
  });

  it("begins with the passage that was preferred, by which the answer was judged, though another scores more", () => {
    const [higher, lower] = rankedFrom([makeReading(prose.join("\n"))], {
      "One war.": 3,
      "Three wars.": 2.5,
    });
    if (!higher || !lower) throw new Error("two passages were ranked");
    expect(selectRuns([lower, higher], 3).map(textOf)).toEqual(["Three wars.", "One war."]);
  });

  it("leaves out what is far weaker than the best", () => {
    expect(chosenFrom(prose, { "One war.": 3, "Three wars.": 0.3 })).toEqual(["One war."]);
  });

  it("holds no more sentences than the limit, and neighbours that were found, where the question is in other words", () => {
    const alike = { "One war.": 3, "Two wars.": 2.8, "Three wars.": 2.6, "Four wars.": 2.4 };
    expect(chosenFrom(prose, alike)).toEqual(["One war. Two wars. Three wars. Four wars."]);
    expect(chosenFrom(prose, { "One war.": 3, "Four wars.": 2.8 }, 1)).toEqual(["One war."]);
  });

  it("shows a run of lines of a list as one, and no more than twelve lines", () => {
    const all = Object.fromEntries(list.slice(4).map((line, index) => [line, 9 - index / 100]));
    expect(chosenFrom(list, all)).toEqual([list.slice(4, 16).join("\n")]);
  });

  it("does not join a line of a list to the sentence before it", () => {
    expect(chosenFrom(list, { "It poured.": 3, "May 1, 1996  R": 2.8 })).toEqual([
      "It rained. It poured.",
      "May 1, 1996  R",
    ]);
  });

  it("does not join the last line of a list to the second of the next", () => {
    const lists = [
      "It rained. It poured.",
      "War:",
      "May 1, 1996  A",
      "Peace:",
      "May 2, 1996  B",
      "May 3, 1996  C",
    ];
    expect(chosenFrom(lists, { "May 1, 1996  A": 3, "May 3, 1996  C": 2.8 })).toEqual([
      "May 1, 1996  A",
      "May 3, 1996  C",
    ]);
  });

  it("does not join lines of two readings, alike as their lists may be", () => {
    const readings = ["A", "B"].map((letter) => {
      const lines = ["It rained. It poured.", "Reports:", `May 1, 1996  ${letter}`, `May 2, 1996  ${letter}`];
      return makeReading(lines.join("\n"), { name: letter });
    });
    expect(chosenAmong(readings, { "May 1, 1996  A": 3, "May 2, 1996  B": 2.8 })).toEqual([
      "May 1, 1996  A",
      "May 2, 1996  B",
    ]);
  });

  it("is nothing when nothing was found", () => {
    expect(selectRuns([], 3)).toEqual([]);
  });
});

describe("what is shown of each reading", () => {
  const readings = ["atlas", "diary"].map((name) =>
    makeReading(`Letters\n\nThe ${name} war. It rained. The ${name} peace.`, { name }),
  );
  const shownOfEach = (likeness: Likeness, limit: number) =>
    selectEach(rankedFrom(readings, likeness), limit).map(textOf);

  it("is the best of every reading first, however much better another one is", () => {
    const likeness = { "The atlas war.": 9, "The atlas peace.": 8, "The diary war.": 1 };
    expect(shownOfEach(likeness, 3)).toEqual(["The atlas war.", "The diary war.", "The atlas peace."]);
  });

  it("is never more than the limit", () => {
    const likeness = { "The atlas war.": 9, "The atlas peace.": 8, "The diary war.": 1 };
    expect(shownOfEach(likeness, 1)).toEqual(["The atlas war."]);
    expect(shownOfEach(likeness, 2)).toEqual(["The atlas war.", "The diary war."]);
  });

  it("is the two best of each, before a third of any", () => {
    const long = readings.map(({ source, card }) =>
      makeReading(`${source} It poured. The ${card.name} end. It froze.`, { name: card.name }),
    );
    const likeness = {
      ...{ "The atlas war.": 9, "The atlas peace.": 8, "The atlas end.": 7 },
      ...{ "The diary war.": 3, "The diary peace.": 2 },
    };
    expect(selectEach(rankedFrom(long, likeness), 4).map(textOf)).toEqual([
      "The atlas war.",
      "The diary war.",
      "The atlas peace.",
      "The diary peace.",
    ]);
  });

  it("is no second that is far weaker than the first of its own reading", () => {
    const likeness = {
      "The atlas war.": 9,
      "The atlas peace.": 8,
      "The diary war.": 3,
      "The diary peace.": 0.2,
    };
    expect(shownOfEach(likeness, 4)).not.toContain("The diary peace.");
    expect(shownOfEach(likeness, 4)).toContain("The diary war.");
  });

  it("is a sentence rather than a line of a list or of the head, where a sentence answers", () => {
    const lists = ["atlas", "diary"].map((name) =>
      makeReading(`Letters\n\nThe ${name} war. It rained.\n\nReports:\nMay 1, 1996  ${name}`, { name }),
    );
    const shown = (likeness: Likeness) => selectEach(rankedFrom(lists, likeness), 4).map(textOf);
    const lines = { "May 1, 1996  atlas": 8, "May 1, 1996  diary": 7 };
    expect(shown({ "The atlas war.": 9, ...lines, "The diary war.": 1 })).toEqual([
      "The atlas war.",
      "The diary war.",
    ]);
    expect(shown({ "The atlas war.": 6, ...lines })).toContain("May 1, 1996  diary");
  });

  it("is of one reading alone when the other has nothing", () => {
    expect(shownOfEach({ "The diary war.": 1 }, 3)).toEqual(["The diary war."]);
  });
});
