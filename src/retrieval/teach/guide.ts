import { CorpusError, type Fault } from "../read/corpus-error.ts";
import type { GuideEntry } from "../read/guide.ts";
import type { Passage } from "../split/passages.ts";
import type { Reading } from "../types.ts";

/** A question of a study guide and the passage that answers it. */
export interface GuidedQuestion {
  readonly text: string;
  readonly passage: Passage;
}

/** A reading with its passages and its study guide. */
export interface Guided {
  readonly reading: Reading;
  readonly passages: readonly Passage[];
  readonly entries: readonly GuideEntry[];
}

/**
 * Finds the passages that study guides quote: the one passage that is the quotation, or else the one that holds it.
 *
 * @throws CorpusError for every quotation that stands in no passage of its reading, or in several
 */
export function findGuided(guided: readonly Guided[]): readonly GuidedQuestion[] {
  const faults: Fault[] = [];
  const found = guided.flatMap(({ reading, passages, entries }) =>
    entries.flatMap((entry) => {
      const quoted = passagesWith(entry.passage, passages, reading.source);
      const [passage] = quoted;
      if (passage && quoted.length === 1) return entry.questions.map((text) => ({ text, passage }));
      faults.push(faultOf(entry, quoted.length));
      return [];
    }),
  );
  if (faults.length > 0) throw new CorpusError(faults);
  return found;
}

function faultOf({ file, line, passage }: GuideEntry, places: number): Fault {
  return {
    file,
    line,
    problem: `“${passage}” stands in ${places === 0 ? "no passage" : `${places} passages`} of the reading`,
    remedy: "Quote a part, character for character, that stands in one sentence or line only",
  };
}

function passagesWith(quoted: string, passages: readonly Passage[], source: string): readonly Passage[] {
  const textOf = ({ start, end }: Passage) => source.slice(start, end);
  const whole = passages.filter((passage) => textOf(passage) === quoted);
  return whole.length > 0 ? whole : passages.filter((passage) => textOf(passage).includes(quoted));
}
