import { createHash } from "node:crypto";
import { readGroups } from "../analyse/groups.ts";
import type { Catalogue } from "../catalogue.ts";
import { type FoundRun, findRun, passagesOf } from "../cite/runs.ts";
import type { WholeLibrary } from "../library-interface.ts";
import type { TaughtEntry, TaughtWording } from "../types.ts";
import type { ReadQuestion } from "./matter-asked.ts";
import { nearnessOf } from "./nearness.ts";
import type { TaughtQuestion } from "./taught.ts";
import { wordingOf } from "./wording.ts";

/** A question was to be taught with an id that names no passage of this library. */
export class UnknownPassageError extends Error {
  readonly passageId: string;

  constructor(passageId: string) {
    super(`there is no passage "${passageId}" in these readings; perhaps its reading has changed or left`);
    this.name = "UnknownPassageError";
    this.passageId = passageId;
  }
}

/** A question without a single word cannot be asked again in the same words. */
export class EmptyQuestionError extends Error {
  constructor() {
    super("there is no word in this question");
    this.name = "EmptyQuestionError";
  }
}

/** A taught entry with the run of passages that it is tied to. */
export interface TiedEntry {
  readonly entry: TaughtEntry;
  readonly tied: FoundRun;
}

/** What was taught for a question, or for the one nearest to it. */
export interface TaughtFor {
  readonly wording: TaughtWording;
  /** In the order of the library; mostly nothing. */
  readonly entries: readonly TiedEntry[];
}

/** The questions that moderators taught a library. */
export interface Teaching extends Pick<WholeLibrary, "teach" | "forget" | "taught"> {
  entriesFor(question: string): TaughtFor;
}

/**
 * Prepares to be taught. A question is looked up by its wording, then by what it is about; so that others like it are helped as well, it
 * joins the catalogue's taught questions, which are compared with what is asked and need no indexing.
 */
export function createTeaching(catalogue: Catalogue): Teaching {
  const known = new Map<string, KnownEntry>();
  const byWording = new Map<string, Set<TiedEntry>>();
  const inOrder = (entries: Iterable<TiedEntry>) => [...entries].sort((a, b) => inOrderOf(catalogue, a, b));
  return {
    teach(question, passageId) {
      const tied = findRun(catalogue.shelf, passageId);
      if (!tied) throw new UnknownPassageError(passageId);
      const wording = wordingOf(question);
      if (wording === "") throw new EmptyQuestionError();
      const id = idOf(wording, passageId);
      const before = known.get(id);
      if (before) return before.entry;
      const entry = { id, question, passageId };
      const groups = readGroups(question, catalogue.lexicon);
      const questions = passagesOf(tied).map((passage) => ({ text: question, groups, passage }));
      questions.forEach(catalogue.taught.add);
      const added = { entry, tied, wording, asking: { text: question, groups }, questions };
      known.set(id, added);
      byWording.set(wording, (byWording.get(wording) ?? new Set()).add(added));
      return entry;
    },
    forget(entryId) {
      const entry = known.get(entryId);
      if (!entry) return false;
      known.delete(entryId);
      byWording.get(entry.wording)?.delete(entry);
      entry.questions.forEach(catalogue.taught.remove);
      return true;
    },
    taught: () => Array.from(known.values(), ({ entry }) => entry),
    entriesFor(question) {
      const same = byWording.get(wordingOf(question));
      if (same && same.size > 0) return { wording: "same", entries: inOrder(same) };
      const near = known.size === 0 ? [] : nearest(question, known.values(), catalogue);
      return { wording: "near", entries: inOrder(near) };
    },
  };
}

interface KnownEntry extends TiedEntry {
  readonly wording: string;
  readonly asking: ReadQuestion;
  /** For each of its passages, as the ranking knows it. */
  readonly questions: readonly TaughtQuestion[];
}

/** Those of the nearest wording, which may be tied to several places. */
function nearest(text: string, known: Iterable<KnownEntry>, { lexicon }: Catalogue): readonly TiedEntry[] {
  const asked = { text, groups: readGroups(text, lexicon) };
  let best: KnownEntry[] = [];
  let nearness = 0;
  for (const entry of known) {
    const here = nearnessOf(asked, entry.asking);
    if (here === 0 || here < nearness) continue;
    best = here > nearness ? [entry] : [...best, entry];
    nearness = here;
  }
  return best;
}

/** The same question and passage have the same id in every library and after every restart. */
const idOf = (wording: string, passageId: string) =>
  createHash("sha256").update(`${passageId}\n${wording}`).digest("hex").slice(0, 16);

function inOrderOf({ shelf }: Catalogue, { tied: a }: TiedEntry, { tied: b }: TiedEntry): number {
  return (
    shelf.indexOf(a.shelved) - shelf.indexOf(b.shelved) ||
    a.run.first.start - b.run.first.start ||
    a.run.last.end - b.run.last.end
  );
}
