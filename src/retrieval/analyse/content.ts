import type { Glossary, Mention } from "../lexicon/glossary.ts";
import { findWords, isIndexed, type Word } from "./words.ts";

/** A text as questions are held against it: its words, and what of the glossary it mentions. */
export interface Content {
  readonly words: readonly Word[];
  /** The words without those that are never indexed. */
  readonly indexed: readonly Word[];
  readonly mentions: readonly Mention[];
  /** Whether the terms stand here, one right after the other; a concept of the glossary is a term, too. */
  has(terms: readonly string[]): boolean;
  /** Where they stand, as [start, end) in the text. */
  find(terms: readonly string[]): readonly (readonly [start: number, end: number])[];
}

export function readContent(text: string, glossary: Glossary): Content {
  const words = findWords(text);
  return contentOf(words, glossary.findMentions(words));
}

/** The part of a content that lies within [start, end) of its text. */
export function partOf(content: Content, start: number, end: number): Content {
  const from = content.words.findIndex((word) => word.start >= start);
  const behind = content.words.findIndex((word) => word.end > end);
  const to = behind === -1 ? content.words.length : behind;
  if (from === -1) return contentOf([], []);
  const mentions = content.mentions.filter((mention) => mention.from >= from && mention.to <= to);
  return contentOf(
    content.words.slice(from, to),
    mentions.map((mention) => ({ ...mention, from: mention.from - from, to: mention.to - from })),
  );
}

function contentOf(words: readonly Word[], mentions: readonly Mention[]): Content {
  const known = new Set([...words.map(({ term }) => term), ...mentions.map(({ concept }) => concept)]);
  return {
    words,
    indexed: words.filter(isIndexed),
    mentions,
    has: (terms) =>
      terms.every((term) => known.has(term)) && (terms.length === 1 || findRuns(words, terms).length > 0),
    find(terms) {
      const [first] = terms;
      const ofConcept = terms.length === 1 ? mentions.filter(({ concept }) => concept === first) : [];
      return [...findRuns(words, terms), ...ofConcept].flatMap(({ from, to }) => {
        const [begin, last] = [words[from], words[to - 1]];
        return begin && last ? [[begin.start, last.end] as const] : [];
      });
    },
  };
}

function findRuns(words: readonly Word[], terms: readonly string[]): readonly { from: number; to: number }[] {
  return words.flatMap((_, from) =>
    terms.every((term, index) => words[from + index]?.term === term)
      ? [{ from, to: from + terms.length }]
      : [],
  );
}
