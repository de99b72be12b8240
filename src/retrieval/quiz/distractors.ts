import { findWords } from "../analyse/words.ts";
import type { Catalogue } from "../catalogue.ts";
import { type BlankPool, type PooledBlank, toPooled } from "./blank-pool.ts";
import type { Blank } from "./blanks.ts";
import type { Random } from "./random.ts";
import type { Prose, ProseSentence } from "./sentences.ts";

/** How many wrong options stand beside the right one. */
const distractorCount = 3;
/** They are drawn from so many of the likest. */
const mostAlike = 8;
/** Words that mean this nearly the same are both right. */
const leastSynonymous = 0.6;

/** What options are held against. */
export interface Fairness {
  readonly catalogue: Catalogue;
  readonly prose: Prose;
  readonly pool: BlankPool;
}

/**
 * Wrong words for a blank that are fair: of its kind and about as frequent, none of them a form of the right one or of one another, none
 * that means the same, none that stands in the sentence, and none that the readings themselves put between the same words.
 * Undefined when there are too few.
 */
export function findDistractors(
  blank: Blank,
  sentence: ProseSentence,
  fairness: Fairness,
  random: Random,
): readonly string[] | undefined {
  const answer = toPooled(blank, sentence);
  const inSentence = new Set(sentence.words.map(({ term }) => term));
  const likestFirst = fairness.pool
    .ofKind(blank.kind)
    .map((other) => ({ other, unlikeness: unlikeness(answer, other, fairness.catalogue) }))
    .sort((a, b) => a.unlikeness - b.unlikeness);
  const fair: PooledBlank[] = [];
  for (const { other } of likestFirst) {
    if (fair.length === mostAlike) break;
    if (other.terms.some((term) => inSentence.has(term))) continue;
    if ([answer, ...fair].some((one) => isAkin(one, other, fairness.catalogue))) continue;
    if (!suitsArticle(other, blank, sentence)) continue;
    if (!standsBetweenTheSame(other, blank, sentence, fairness.prose)) fair.push(other);
  }
  if (fair.length < distractorCount) return undefined;
  return random
    .shuffled(fair)
    .slice(0, distractorCount)
    .map(({ text }) => text);
}

/** Forms of one word, names that share a word, and what the glossary or the thesaurus takes for the same. */
function isAkin(one: PooledBlank, other: PooledBlank, { lexicon }: Catalogue): boolean {
  if (one.terms.some((term) => other.terms.includes(term))) return true;
  const [a, b] = [one.surfaces.join(""), other.surfaces.join("")];
  if (/^\p{L}/u.test(a) && (a.includes(b) || b.includes(a))) return true;
  const concepts = conceptsOf(one, lexicon);
  if (conceptsOf(other, lexicon).some((concept) => concepts.includes(concept))) return true;
  return isSynonym(one, other, lexicon) || isSynonym(other, one, lexicon);
}

function conceptsOf({ text }: PooledBlank, { glossary }: Catalogue["lexicon"]): readonly string[] {
  return glossary.findMentions(findWords(text)).map(({ concept }) => concept);
}

function isSynonym(one: PooledBlank, other: PooledBlank, { thesaurus }: Catalogue["lexicon"]): boolean {
  return one.terms.some((term) =>
    thesaurus
      .related(term)
      .some((relation) => relation.closeness >= leastSynonymous && other.terms.includes(relation.term)),
  );
}

/** "a" and "an" give away what comes next. */
function suitsArticle({ text }: PooledBlank, blank: Blank, { words }: ProseSentence): boolean {
  const before = words[blank.from - 1]?.surface;
  if (before !== "a" && before !== "an") return true;
  return /^[aeiou]/i.test(text) === /^[aeiou]/i.test(blank.text);
}

/** 0 for a word as frequent here and in English at large, or for a year next to the year. */
function unlikeness(answer: PooledBlank, other: PooledBlank, { lexicon }: Catalogue): number {
  if (/^\d+$/.test(answer.text)) return Math.log1p(Math.abs(Number(answer.text) - Number(other.text)));
  const rarityOf = ({ surfaces }: PooledBlank) => lexicon.english.rarity(surfaces[0] ?? "");
  return (
    Math.abs(Math.log(answer.count / other.count)) +
    4 * Math.abs(rarityOf(answer) - rarityOf(other)) +
    Math.abs(answer.surfaces.length - other.surfaces.length)
  );
}

/** Whether the readings have it between the words on either side of the blank: then it is as right as what stands there. */
function standsBetweenTheSame(
  { surfaces }: PooledBlank,
  { from, to }: Blank,
  { words }: ProseSentence,
  prose: Prose,
): boolean {
  const [before, after] = [words[from - 1], words[to]];
  const frame = [before?.surface, ...surfaces, after?.surface].filter((surface) => surface !== undefined);
  return prose.count(frame) > 0;
}
