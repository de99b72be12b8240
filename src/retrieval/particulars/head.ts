import type { Group } from "../analyse/groups.ts";
import type { Catalogue } from "../catalogue.ts";
import type { PassageRun } from "../cite/excerpt.ts";
import type { Passage, ShelvedReading } from "../split/passages.ts";

/** What was asked for by what it is, each from the first line that was asked for to the last. */
export interface ParticularsAnswer {
  readonly heads: readonly Head[];
  /** What was asked for, in words for people. */
  readonly fields: readonly string[];
  /** What else the question holds. */
  readonly matter: readonly Group[];
}

export interface Head {
  readonly run: PassageRun;
  /** The lines that were asked for. */
  readonly lines: readonly Passage[];
}

/** From the first of some passages to the last; none where there are none. */
export function headOf(
  reading: ShelvedReading["reading"],
  passages: readonly Passage[],
  lines: readonly Passage[] = passages,
): readonly Head[] {
  const [first] = passages;
  const last = passages.at(-1);
  return first && last ? [{ run: { reading, first, last }, lines }] : [];
}

/** The readings in which may be looked. */
export function shelfOf(
  { shelf }: Catalogue,
  allowed: readonly string[] | undefined,
): readonly ShelvedReading[] {
  return allowed ? shelf.filter(({ reading }) => allowed.includes(reading.card.name)) : shelf;
}
