import type { Passage, ShelvedReading } from "../split/passages.ts";
import type { Lost, Standing } from "../types.ts";
import type { PassageRun } from "./excerpt.ts";
import { editionOf, parsePassageId } from "./passage-id.ts";

/** A run of passages, and where it stands in its reading. */
export interface FoundRun {
  readonly run: PassageRun;
  readonly shelved: ShelvedReading;
}

/** The run that an id names: only one that begins and ends with passages of an edition on the shelf. */
export function findRun(shelf: readonly ShelvedReading[], id: string): FoundRun | undefined {
  const span = parsePassageId(id);
  const shelved = shelf.find(({ reading }) => editionOf(reading.sha256) === span?.edition);
  const first = shelved?.passages.find((passage) => passage.start === span?.start);
  const last = shelved?.passages.find((passage) => passage.end === span?.end);
  if (!shelved || !first || !last) return undefined;
  return { run: { reading: shelved.reading, first, last }, shelved };
}

/** What an id is to a shelf. */
export function standingOf(shelf: readonly ShelvedReading[], id: string): Standing {
  return findRun(shelf, id) ? "here" : lossOf(shelf, id);
}

/** Why an id names no run of a shelf. */
export function lossOf(shelf: readonly ShelvedReading[], id: string): Lost {
  const span = parsePassageId(id);
  if (!span) return "malformed";
  const isHere = shelf.some(({ reading }) => editionOf(reading.sha256) === span.edition);
  return isHere ? "no-passage" : "another-edition";
}

/**
 * The shortest run that holds the source's [start, end), apart from rules and the like at either end of a source that belong to no
 * passage; undefined where no passage has any part of it.
 */
export function runOver(
  { reading, passages }: ShelvedReading,
  start: number,
  end: number,
): PassageRun | undefined {
  const isTouched = passages.some((passage) => passage.end > start && passage.start < end);
  const first = passages.findLast((passage) => passage.start <= start) ?? passages[0];
  const last = passages.find((passage) => passage.end >= end) ?? passages.at(-1);
  return isTouched && first && last ? { reading, first, last } : undefined;
}

/** The passages of a run, in reading order. */
export function passagesOf({ run, shelved }: FoundRun): readonly Passage[] {
  return shelved.passages.slice(shelved.passages.indexOf(run.first), shelved.passages.indexOf(run.last) + 1);
}
