import { findWords, type Word } from "../analyse/words.ts";
import type { GlossaryLists } from "../read/glossary.ts";

/** A name or phrase of the glossary, found in a text. */
export interface Mention {
  /** The entry, as an index term that no word can be. */
  readonly concept: string;
  /** What the entry is worth beside the very word, which is worth 1. */
  readonly weight: number;
  /** One thing under several names, and not words of about the same meaning. */
  readonly isName: boolean;
  /** Which words of the text it is made of, end exclusive. */
  readonly from: number;
  readonly to: number;
}

export interface Glossary {
  /** All mentions in a text, the longest phrases only, in order. */
  findMentions(words: readonly Word[]): readonly Mention[];
}

/** Measured on development questions: a glossary that counts as much as the asker's own words does harm. */
const weights = { names: 0.8, terms: 0.68 } as const;

interface Entry {
  readonly concept: string;
  readonly weight: number;
  readonly isName: boolean;
}

/** Prepares a glossary for looking up: phrases are compared by the stems of their words. */
export function prepareGlossary(lists: GlossaryLists): Glossary {
  const entries = new Map<string, Entry[]>();
  let longest = 0;
  for (const kind of ["names", "terms"] as const) {
    for (const [index, phrases] of lists[kind].entries()) {
      const entry = { concept: `${kind}#${index}`, weight: weights[kind], isName: kind === "names" };
      for (const key of new Set(phrases.map((phrase) => keyOf(findWords(phrase))))) {
        entries.set(key, [...(entries.get(key) ?? []), entry]);
        longest = Math.max(longest, key.split(" ").length);
      }
    }
  }
  return { findMentions: (words) => findMentions(words, entries, longest) };
}

const keyOf = (words: readonly Word[]) => words.map(({ term }) => term).join(" ");

/** At each word the longest phrase wins, with every entry that lists it, and the search goes on behind it. */
function findMentions(
  words: readonly Word[],
  entries: ReadonlyMap<string, readonly Entry[]>,
  longest: number,
): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + longest); to > from; to--) {
      const found = entries.get(keyOf(words.slice(from, to)));
      if (!found) continue;
      mentions.push(...found.map((entry) => ({ ...entry, from, to })));
      from = to - 1;
      break;
    }
  }
  return mentions;
}
