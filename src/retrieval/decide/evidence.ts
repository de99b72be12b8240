import type { Content } from "../analyse/content.ts";
import type { Group } from "../analyse/groups.ts";
import { isNamed } from "../analyse/names.ts";
import type { Question } from "../analyse/question.ts";
import { findWords } from "../analyse/words.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { BlockContent } from "../rank/contents.ts";
import { coverage, type RankedPassage, totalImportance, worthIn } from "../rank/passages.ts";
import { typicality, typicalityOfTerm } from "./typicality.ts";

/** What speaks for and against the best passage, each from 0 to 1. */
export interface Evidence {
  /** How much of what is asked its paragraph, title and kind hold: three rare things or more count as 1. */
  readonly amount: number;
  /** How typical of this library what they have in common is: "treaty" here rather than "picture". */
  readonly topicality: number;
  /** How near the nearest question is that the passage is known to answer. */
  readonly taught: number;
  /** Whether words stand together as the question has them. */
  readonly phrase: number;
  /** How much of the question no reading knows. */
  readonly unknown: number;
  /** The same, with rare words counting far more than common ones: "yolk" speaks of another matter, "bit" of none. */
  readonly foreign: number;
  /** How near what no reading knows is, by the thesaurus, to words that are typical of this library. */
  readonly likeness: number;
  /** Whether the question names someone or something that stands neither near the passage nor in its title. */
  readonly stranger: number;
  /** Whether the asker speaks of himself ("my tomatoes"), as people do not of a reading. */
  readonly personal: number;
  /** Whether the question speaks of the readings as such: "both texts". */
  readonly ofReadings: number;
}

export function gatherEvidence(
  question: Question,
  best: RankedPassage,
  block: BlockContent,
  lexicon: Lexicon,
): Evidence {
  const { groups } = question;
  const contents = [block.whole, block.title, block.cues];
  const covered = coverage(groups, contents);
  const all = totalImportance(groups);
  const taught = best.taught?.taught.groups ?? [];
  const unknown = groups.filter((group) => !isKnown(group, lexicon) && !standsIn(group, taught));
  return {
    amount: Math.min(1, (covered * all) / 3),
    topicality: Math.min(
      1,
      groups.reduce((sum, group) => sum + topicality(group, [block.whole, block.title], lexicon), 0) / 2,
    ),
    taught: best.taught?.similarity ?? 0,
    phrase: Math.min(1, best.block.phrase + best.block.nearby),
    unknown: totalImportance(unknown) / all,
    foreign:
      totalRarity(
        groups.filter((group) => !isKnown(group, lexicon)),
        lexicon,
      ) / totalRarity(groups, lexicon),
    likeness: Math.min(
      1,
      unknown.reduce((sum, group) => sum + likeness(group, lexicon), 0),
    ),
    stranger: namesStranger(question, contents) ? 1 : 0,
    personal: findWords(question.text).some(({ surface }) => firstPerson.has(surface)) ? 1 : 0,
    ofReadings: question.readings.each ? 1 : 0,
  };
}

/** A word that no reading knows is no stranger when a question that the passage is known to answer uses it. */
function standsIn({ alternatives }: Group, taught: readonly Group[]): boolean {
  const own = alternatives.filter(({ via }) => via !== "thesaurus").map(({ terms }) => terms.join(" "));
  return taught.some((group) =>
    group.alternatives.some(({ terms, via }) => via !== "thesaurus" && own.includes(terms.join(" "))),
  );
}

/** Whether any reading has it, under whatever name. */
export function isKnown({ alternatives }: Group, { vocabulary }: Lexicon): boolean {
  return alternatives.some(({ terms, via }) => via !== "thesaurus" && terms.every(vocabulary.knows));
}

const firstPerson = new Set(["i", "im", "ive", "id", "me", "my", "mine"]);

function totalRarity(groups: readonly Group[], { english }: Lexicon): number {
  const rarities = groups.map(({ asked }) =>
    Math.max(...asked.map(({ surface }) => english.rarity(surface))),
  );
  return rarities.reduce((sum, rarity) => sum + rarity ** 2, 0);
}

/** The best of what the thesaurus offers for a group: nearness in meaning, times how typical of the library the word is. */
function likeness({ alternatives }: Group, lexicon: Lexicon): number {
  const offered = alternatives.filter(({ via }) => via === "thesaurus");
  return Math.max(
    0,
    ...offered.map(
      ({ terms, weight }) => weight * Math.max(...terms.map((term) => typicalityOfTerm(term, lexicon))),
    ),
  );
}

/** How typical of the library the matching word is. */
function topicality({ alternatives }: Group, contents: readonly Content[], lexicon: Lexicon): number {
  const matches = alternatives.flatMap(({ terms, weight, via }) =>
    via === "thesaurus"
      ? []
      : contents.flatMap((content) => wordsAt(content, terms).map((surface) => ({ surface, weight }))),
  );
  return Math.max(0, ...matches.map(({ surface, weight }) => weight * typicality(surface, lexicon)));
}

function wordsAt(content: Content, terms: readonly string[]): readonly string[] {
  const starts = new Set(content.find(terms).map(([start]) => start));
  return content.words.filter(({ start }) => starts.has(start)).map(({ surface }) => surface);
}

function namesStranger({ text, groups, readings }: Question, contents: readonly Content[]): boolean {
  if (readings.each) return false;
  return groups.some(
    (group) => group.asked.some((word) => isNamed(text, word)) && worthIn(group, contents) === 0,
  );
}
