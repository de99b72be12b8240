import { expect } from "vitest";
import { findWords } from "../../../src/retrieval/analyse/words.ts";
import type { Quiz } from "../../../src/retrieval/quiz/types.ts";
import type { Reading } from "../../../src/retrieval/types.ts";
import { expectVerbatim } from "../expect-verbatim.ts";

/** What holds of every quiz over any readings. */
export function expectFair(quiz: Quiz, readings: readonly Reading[]): void {
  const { excerpt, options, correct } = quiz;
  expectVerbatim(excerpt, readings);
  expect(excerpt.locator.frontMatter).toBeUndefined();
  expect(new Set(options).size).toBe(options.length);
  const answer = options[correct] ?? "";
  const wrong = options.filter((option) => option !== answer);
  if (quiz.kind === "cloze") {
    expect(quiz.before + answer + quiz.after).toBe(excerpt.text);
    expect(wrong).toHaveLength(3);
    for (const option of wrong) expectWrongWord(option, quiz, readings);
  } else {
    expect(quiz.text).toBe(excerpt.text);
    expect(answer).toBe(excerpt.reading);
    const cards = options.map((name) => readings.find(({ card }) => card.name === name)?.card);
    expect(new Set(cards.map((card) => card?.title)).size).toBe(options.length);
    for (const name of wrong)
      expectNotIn(
        excerpt.text,
        readings.find(({ card }) => card.name === name),
      );
  }
}

const surfacesOf = (text: string) =>
  ` ${findWords(text)
    .map(({ surface }) => surface)
    .join(" ")} `;

/** The readings have it, but not in this sentence, and not between the words that stand about the gap. */
function expectWrongWord(
  option: string,
  { before, after }: { before: string; after: string },
  readings: readonly Reading[],
): void {
  expect(readings.some(({ source }) => source.includes(option))).toBe(true);
  expect(surfacesOf(before + after)).not.toContain(surfacesOf(option));
  const frame = [
    surfacesOf(before).trim().split(" ").at(-1) ?? "",
    surfacesOf(option).trim(),
    surfacesOf(after).trim().split(" ").at(0) ?? "",
  ];
  if (!frame.includes(""))
    for (const { source } of readings)
      for (const paragraph of source.split(/(?<=[.!?])\s|\n/u))
        expect(surfacesOf(paragraph)).not.toContain(` ${frame.join(" ")} `);
}

function expectNotIn(text: string, reading: Reading | undefined): void {
  expect(surfacesOf(reading?.source ?? "")).not.toContain(surfacesOf(text));
}
