import type { Catalogue } from "./catalogue.ts";
import { type PassageRun, toExcerpt } from "./cite/excerpt.ts";
import { findRun, standingOf } from "./cite/runs.ts";
import { createHandoutMaker } from "./handout/handout.ts";
import type { Library } from "./library-interface.ts";
import { outlineOf } from "./outline.ts";
import { pageOf } from "./pages.ts";
import { findReading } from "./unknown-reading.ts";

/** What is looked up by where it stands, and not by what it says. */
export type Leafing = Pick<
  Library,
  "passage" | "standing" | "page" | "context" | "around" | "handout" | "outline"
>;

/** Leafs through a catalogue; through one from which something is withheld, as though that were not there. */
export function createLeafing(catalogue: Catalogue): Leafing {
  const { shelf } = catalogue;
  return {
    passage(id) {
      const found = findRun(shelf, id);
      return found && toExcerpt(found.run);
    },
    standing: (id) => standingOf(shelf, id),
    page(id, place, fits) {
      const found = findRun(shelf, id);
      return found && pageOf(found, place, fits);
    },
    context(id, n) {
      const found = findRun(shelf, id);
      if (!found) return undefined;
      const { run, shelved } = found;
      const { passages } = shelved;
      const first = passages[Math.max(0, passages.indexOf(run.first) - n)] ?? run.first;
      const last = passages[Math.min(passages.length - 1, passages.indexOf(run.last) + n)] ?? run.last;
      const marked = [run.first.start - first.start, run.last.end - first.start] as const;
      return toExcerpt({ reading: run.reading, first, last }, [marked]);
    },
    around(id, n) {
      const found = findRun(shelf, id);
      if (!found) return [];
      const { run, shelved } = found;
      const { passages } = shelved;
      const before = passages.slice(
        Math.max(0, passages.indexOf(run.first) - n),
        passages.indexOf(run.first),
      );
      const after = passages.slice(passages.indexOf(run.last) + 1).slice(0, n);
      const single = (passage: PassageRun["first"]) =>
        toExcerpt({ reading: run.reading, first: passage, last: passage });
      return [...before.map(single), toExcerpt(run), ...after.map(single)];
    },
    handout: createHandoutMaker(catalogue),
    outline: (reading) => outlineOf(findReading(reading, shelf)),
  };
}
