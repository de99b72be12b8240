import type { Content } from "../analyse/content.ts";
import { type Group, rarityOf } from "../analyse/groups.ts";
import type { Question } from "../analyse/question.ts";
import type { IndexedBlock } from "../index/documents.ts";
import { isFrontMatter } from "../layout/block.ts";
import type { Vocabulary } from "../lexicon/vocabulary.ts";
import type { Passage } from "../split/passages.ts";
import type { TaughtMatch } from "../teach/taught.ts";
import type { BlockContent } from "./contents.ts";
import type { BlockScore } from "./rerank.ts";

/** A passage with its score and what it is made of. */
export interface RankedPassage {
  readonly passage: Passage;
  readonly indexed: IndexedBlock;
  /** How much of the question it holds by itself, 0 to 1. */
  readonly covered: number;
  readonly block: BlockScore;
  /** Rarity of what the question asks for that the passage holds, or that asks for its kind. */
  readonly held: number;
  /** Rarity of the question's words that it holds as written. */
  readonly written: number;
  /** 1 for a sentence; less for any other line, the less of the question it holds. */
  readonly kindFactor: number;
  /** The nearest question that the passage is known to answer, and what that adds to the score. */
  readonly taught?: TaughtMatch & { readonly worth: number };
  /** What the passage scores for itself, apart from its block. */
  readonly own: number;
  readonly score: number;
}

/** As much of a ranked passage as it takes to show it. */
export type PlacedPassage = Pick<RankedPassage, "passage" | "indexed" | "score">;

export const passageWeights = { written: 0.3, block: 2, taught: 2 } as const;
/** A line that is no sentence counts this much when it holds nothing of the question, and fully when it holds all. */
const emptyLine = { asked: 0.6, unasked: 0.2 } as const;

/** Scores the sentences of a block: a sentence counts for its own words, and for the company it keeps. */
export function scorePassages(
  question: Question,
  {
    indexed,
    content: blockContent,
    block,
  }: { indexed: IndexedBlock; content: BlockContent; block: BlockScore },
  taught: ReadonlyMap<Passage, TaughtMatch>,
  vocabulary: Vocabulary,
): readonly RankedPassage[] {
  const { groups } = question;
  const { cues, title } = blockContent;
  const attainable = totalImportance(groups) * vocabulary.highestIdf;
  const asked = groups.flatMap((group) => group.asked);
  const { kind } = indexed.block;
  const isAskedFor = groups.some((group) => worthIn(group, [cues]) > 0);
  const least = kind === "heading" ? 0 : isAskedFor ? emptyLine.asked : emptyLine.unasked;
  // "The author of …": what follows is the reading's title, and the line itself need not repeat it.
  const besides = isAskedFor && isFrontMatter(kind) ? [cues, title] : [cues];
  return indexed.passages.flatMap((passage, index) => {
    const content = blockContent.passages[index];
    return content ? [score(passage, content)] : [];
  });

  function score(passage: Passage, content: Content): RankedPassage {
    const surfaces = new Set(content.words.map(({ surface }) => surface));
    const held = groups.reduce((sum, group) => sum + rarityHeld(group, [content, ...besides], vocabulary), 0);
    const written = asked
      .filter(({ surface }) => surfaces.has(surface))
      .reduce((sum, { term }) => sum + vocabulary.idf(term), 0);
    const isSentence = indexed.block.kind === "paragraph";
    const match = taught.get(passage);
    const covered = coverage(groups, [content, ...besides]);
    const fit = Math.max(covered, match?.similarity ?? 0);
    const kindFactor = isSentence ? 1 : least + (1 - least) * fit;
    const worth = match ? kindFactor * passageWeights.taught * match.similarity * attainable : 0;
    const byWords = held + passageWeights.written * written;
    return {
      passage,
      indexed,
      covered,
      block,
      held,
      written,
      kindFactor,
      ...(match && { taught: { ...match, worth } }),
      own: byWords + worth,
      score: kindFactor * (byWords + passageWeights.block * block.score) + worth,
    };
  }
}

/**
 * The weight of the group's best alternative that one of the contents has; 0 when none has any. What only the thesaurus
 * makes likely does not count: it makes every word look known.
 */
export function worthIn({ alternatives }: Group, contents: readonly Content[]): number {
  const held = alternatives.find(
    ({ terms, via }) => via !== "thesaurus" && contents.some((content) => content.has(terms)),
  );
  return held?.weight ?? 0;
}

/** How much of what is asked the contents account for, 0 to 1. */
export function coverage(groups: readonly Group[], contents: readonly Content[]): number {
  const covered = groups.reduce((sum, group) => sum + group.importance * worthIn(group, contents), 0);
  return groups.length === 0 ? 0 : covered / totalImportance(groups);
}

export function totalImportance(groups: readonly Group[]): number {
  return groups.reduce((sum, { importance }) => sum + importance, 0);
}

function rarityHeld({ alternatives }: Group, contents: readonly Content[], vocabulary: Vocabulary): number {
  const held = alternatives.filter(({ terms }) => contents.some((content) => content.has(terms)));
  return Math.max(0, ...held.map(({ terms, weight }) => weight * rarityOf(terms, vocabulary)));
}
