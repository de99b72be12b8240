import type { ComparedReading } from "../../retrieval/index.ts";
import { chunks } from "../slice.ts";

/** What fills one of a page's embeds: a reading that speaks, or several that are silent. */
export type Slot =
  | { readonly kind: "speaking"; readonly row: ComparedReading }
  | { readonly kind: "silent"; readonly readings: readonly string[] };

export interface Pages {
  /** How many readings speak. */
  readonly speaking: number;
  readonly all: number;
  /** At least one; empty pages only where no reading speaks. */
  readonly pages: readonly (readonly Slot[])[];
}

/** Every reading in its place: those that speak first, in the library's order, then the silent ones by name alone. */
export function pagesOf(rows: readonly ComparedReading[]): Pages {
  const speaking = rows.filter(({ excerpts }) => excerpts.length > 0);
  const silent = rows.filter(({ excerpts }) => excerpts.length === 0).map(({ reading }) => reading);
  const slots: readonly Slot[] =
    speaking.length === 0
      ? []
      : [
          ...speaking.map((row): Slot => ({ kind: "speaking", row })),
          ...chunks(silent, SILENT_IN_SLOT).map((readings): Slot => ({ kind: "silent", readings })),
        ];
  const pages = chunks(slots, SLOTS_ON_PAGE);
  return { speaking: speaking.length, all: rows.length, pages: pages.length === 0 ? [[]] : pages };
}

/** With a quarter of Discord's 6,000 characters each, two excerpts are seldom cut. */
const SLOTS_ON_PAGE = 4;

/** One line each in the same room. */
const SILENT_IN_SLOT = 10;
