import { parsePassageId } from "./passage-id.ts";

/** Things that are about passages, found again by whatever has text in common with one of theirs. */
export interface PassageIndex<T> {
  /** An id that is none, and one of an edition that nobody has any more, finds nothing and does no harm. */
  add(passageIds: readonly string[], thing: T): void;
  remove(passageIds: readonly string[], thing: T): void;
  /** Each once: an excerpt of several neighbours has text in common with each of them. */
  over(passageId: string): readonly T[];
}

export function createPassageIndex<T>(): PassageIndex<T> {
  const byEdition = new Map<string, Entry<T>[]>();
  return {
    add(passageIds, thing) {
      for (const { edition, start, end } of spansOf(passageIds)) {
        const entries = byEdition.get(edition) ?? [];
        entries.push({ start, end, thing });
        byEdition.set(edition, entries);
      }
    },
    remove(passageIds, thing) {
      for (const { edition } of spansOf(passageIds)) {
        const left = byEdition.get(edition)?.filter((entry) => entry.thing !== thing) ?? [];
        byEdition.set(edition, left);
      }
    },
    over(passageId) {
      const [span] = spansOf([passageId]);
      if (span === undefined) return [];
      const entries = byEdition.get(span.edition) ?? [];
      const touching = entries.filter(({ start, end }) => start < span.end && span.start < end);
      return [...new Set(touching.map(({ thing }) => thing))];
    },
  };
}

interface Entry<T> {
  readonly start: number;
  readonly end: number;
  readonly thing: T;
}

const spansOf = (passageIds: readonly string[]) => passageIds.flatMap((id) => parsePassageId(id) ?? []);
