import type { Lexicon } from "../lexicon/lexicon.ts";
import { wordMeant } from "../lexicon/meant.ts";
import { questionStopWords } from "./stop-words.ts";
import { findWords, isIndexed, type Word } from "./words.ts";

/** Why an alternative stands for what was asked. */
export type Via = "asked" | "spelling" | "glossary" | "thesaurus";

/** Terms that, one after the other, stand for what was asked. */
export interface Alternative {
  readonly terms: readonly string[];
  /** 0 to 1; the asker's own words have 1. */
  readonly weight: number;
  readonly via: Via;
}

/** One thing that a question is about: a passage that has any of the alternatives has it. */
export interface Group {
  /** The asker's words for it, in the order of the question. */
  readonly asked: readonly Word[];
  /** Heaviest first, at least one; a group counts with its best alternative, never with their sum. */
  readonly alternatives: readonly [Alternative, ...Alternative[]];
  /** 0 to 1: how much of the question hangs on it, judged by how rare its words are. */
  readonly importance: number;
}

const weights = { spelling: 0.95, thesaurus: 0.6 } as const;

/** More groups than this say no more about what is meant, and cost time. */
const mostGroups = 64;

/** Reads what a question is about, each thing once, in the asker's order. */
export function readGroups(text: string, lexicon: Lexicon): readonly Group[] {
  const words = findWords(withoutAddresses(text))
    .slice(0, 1000)
    .map((word) => mend(word, lexicon));
  const mentions = Map.groupBy(
    lexicon.glossary.findMentions(words.map(({ word }) => word)),
    ({ from }) => from,
  );
  const groups = new Map<string, Group>();
  for (let at = 0; at < words.length && groups.size < mostGroups; ) {
    const ofHere = mentions.get(at) ?? [];
    const to = ofHere[0]?.to ?? at + 1;
    const span = words.slice(at, to);
    at = to;
    const matter = span.filter(({ word }) => isIndexed(word) && !questionStopWords.has(word.surface));
    if (matter.length === 0) continue;
    const own = alternativesOf(span, matter, lexicon);
    const glossary = ofHere.map(({ concept, weight }) => ({
      terms: [concept],
      weight,
      via: "glossary" as const,
    }));
    const group = toGroup(
      matter.map(({ word }) => word),
      own,
      glossary,
      lexicon,
    );
    const key = group.alternatives[0].terms.join(" ");
    if (!groups.has(key)) groups.set(key, group);
  }
  return [...groups.values()];
}

/** An address points somewhere and asks nothing; blanks keep every other word where it stands. */
function withoutAddresses(text: string): string {
  return text.replace(/\bhttps?:\/\/\S+/gi, (address) => " ".repeat(address.length));
}

interface MendedWord {
  readonly word: Word;
  readonly isMended: boolean;
}

/** Text-speak is written out and a word that nothing knows is repaired, if there is a word that it can have been. */
function mend(word: Word, lexicon: Lexicon): MendedWord {
  const meant = questionStopWords.has(word.surface) ? undefined : wordMeant(word, lexicon);
  const [instead] = meant === undefined ? [] : findWords(meant);
  return instead
    ? { word: { ...instead, start: word.start, end: word.end }, isMended: true }
    : { word, isMended: false };
}

function alternativesOf(
  span: readonly MendedWord[],
  matter: readonly MendedWord[],
  lexicon: Lexicon,
): readonly [Alternative, ...Alternative[]] {
  const isMended = span.some((one) => one.isMended);
  const own: Alternative = {
    terms: span.length === 1 ? matter.map(({ word }) => word.term) : span.map(({ word }) => word.term),
    weight: isMended ? weights.spelling : 1,
    via: isMended ? "spelling" : "asked",
  };
  const [only, ...others] = own.terms;
  if (only === undefined || others.length > 0 || lexicon.vocabulary.knows(only)) return [own];
  const related = lexicon.thesaurus.related(only).map(({ term, closeness }) => ({
    terms: [term],
    weight: weights.thesaurus * closeness,
    via: "thesaurus" as const,
  }));
  return [own, ...related];
}

function toGroup(
  asked: readonly Word[],
  [own, ...related]: readonly [Alternative, ...Alternative[]],
  glossary: readonly Alternative[],
  { vocabulary, english }: Lexicon,
): Group {
  // The thesaurus speaks last: what the glossary knows, it need not guess.
  const others = glossary.length > 0 ? glossary : related;
  const alternatives: [Alternative, ...Alternative[]] = [
    own,
    ...others.toSorted((a, b) => b.weight - a.weight),
  ];
  const known = alternatives.filter(({ terms }) => terms.every(vocabulary.knows));
  const rarityHere =
    known.length === 0
      ? 1
      : Math.max(...known.map(({ terms }) => rarityOf(terms, vocabulary))) / vocabulary.highestIdf;
  const rarityAtLarge = Math.max(...asked.map(({ surface }) => english.rarity(surface)));
  return { asked, alternatives, importance: (rarityHere + rarityAtLarge) / 2 };
}

/** How rare terms are in the library, taken together: as rare as the rarest of them. */
export function rarityOf(terms: readonly string[], vocabulary: { idf(term: string): number }): number {
  return Math.max(...terms.map((term) => vocabulary.idf(term)));
}
