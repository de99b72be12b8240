import { expect } from "vitest";
import type { Library } from "../../src/retrieval/library-interface.ts";
import type { Answer, Excerpt, Reading } from "../../src/retrieval/types.ts";

/** Every excerpt that an answer shows, be it as an answer or as the closest passage. */
export const excerptsOf = (answer: Answer): readonly Excerpt[] =>
  answer.status === "related" ? answer.closest : answer.excerpts;

/** The invariant of Ibid: what is shown stands in the source, character for character, where the locator says. */
export function expectVerbatim(excerpt: Excerpt, readings: readonly Reading[]): void {
  const { text, highlights, locator, passageId } = excerpt;
  const { start, end, lines, paragraph, sentences, sha256 } = locator;
  const reading = readings.find(({ card }) => card.name === excerpt.reading);
  if (!reading) throw new Error(`there is no reading ${excerpt.reading}`);
  const { source } = reading;

  expect(text).toBe(source.slice(start, end));
  expect(text.trim()).not.toBe("");
  expect([splitsAPair(source, start), splitsAPair(source, end)]).toEqual([false, false]);
  expect(sha256).toBe(reading.sha256);
  expect(lines).toEqual([lineAt(source, start), lineAt(source, end)]);
  expect(paragraph).toBeGreaterThanOrEqual(0);
  if (sentences) expect(sentences[1]).toBeGreaterThanOrEqual(sentences[0]);
  expect(passageId).toMatch(/^[0-9a-z.]{1,24}$/);

  let from = 0;
  for (const [first, last] of highlights) {
    expect(first).toBeGreaterThanOrEqual(from);
    expect(last).toBeGreaterThan(first);
    expect([splitsAPair(text, first), splitsAPair(text, last)]).toEqual([false, false]);
    from = last;
  }
  expect(from).toBeLessThanOrEqual(text.length);
}

/** An excerpt's id leads back to it, and to it in the midst of its neighbours, which are verbatim too. */
export function expectFound(excerpt: Excerpt, library: Library, readings: readonly Reading[]): void {
  const { text, locator, passageId } = excerpt;
  const found = library.passage(passageId);
  expect(found).toMatchObject({ text, locator, passageId, highlights: [], score: 0 });
  const around = library.around(passageId, 2);
  expect(around).toContainEqual(found);
  expect(around.length).toBeLessThanOrEqual(5);
  for (const neighbour of around) expectVerbatim(neighbour, readings);
  const starts = around.map((neighbour) => neighbour.locator.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
}

const splitsAPair = (text: string, at: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

/** 1-based, by counting line breaks: slow, and unlike how Ibid does it. */
const lineAt = (source: string, offset: number) => source.slice(0, offset).split(/\r\n|\n|\r/).length;
