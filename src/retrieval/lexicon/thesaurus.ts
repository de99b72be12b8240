import { inTurns } from "../turns.ts";
import { sensesOf } from "./lemma.ts";
import { openWordNet, type Synset, type WordNet } from "./wordnet.ts";

/** A word of the library that means nearly what another word means. */
export interface Relation {
  readonly term: string;
  /** 0 to 1: 1 for a synonym in the commonest meaning of both. */
  readonly closeness: number;
}

/** For a word that the library does not know, words of the library that mean nearly the same. */
export interface Thesaurus {
  /** @param term index term; closest first, none when nothing is known */
  related(term: string): readonly Relation[];
}

/** A word of the library in a form that occurs, and its index term. */
export interface LibraryWord {
  readonly surface: string;
  readonly term: string;
}

/** A meaning further down a dictionary's list is rarely the one that is meant. */
const sensesRead = 4;
const senseDecay = 0.85;
/** Weaker relations than this mislead more often than they help. */
const leastCloseness = 0.3;
const mostRelations = 8;
/** A hypernym with more hyponyms than this ("artifact") says nothing about them. */
const mostSisters = 40;

/** How near the words of a pointed-to meaning are. */
const closenessOf: Readonly<Record<string, number>> = {
  "+": 0.9, // derived: "friend", "friendly"
  "\\": 0.9, // pertains to: "economic", "economy"
  "&": 0.8, // similar adjective
  "@": 0.7, // hypernym
  "~": 0.7, // hyponym
  "^": 0.6, // see also
  $: 0.7, // verb group
  "=": 0.6, // attribute
};
const sisterCloseness = 0.5;

/**
 * Compiles, from WordNet, the words that lead to the library's own words. WordNet itself is needed only here: what is kept
 * is one small table.
 *
 * @param words the library's words; a term may come in several forms
 * @param toTerm the index term of a plain lower-case word
 * @param onProgress told now and then which share of the work is done, and at the end
 */
export async function compileThesaurus(
  words: readonly LibraryWord[],
  toTerm: (word: string) => string,
  onProgress: (share: number) => void = () => undefined,
): Promise<Thesaurus> {
  const wordNet = await openWordNet();
  const table = new Map<string, Relation[]>();
  const termOf = remembering(toTerm);
  await inTurns(
    words,
    ({ surface, term }) => {
      for (const [other, closeness] of neighbours(wordNet, surface)) {
        const key = termOf(other);
        if (key === term || /\d/.test(key)) continue;
        const relations = table.get(key);
        if (relations) note(relations, { term, closeness });
        else table.set(key, [{ term, closeness }]);
      }
    },
    (done) => onProgress(done / words.length),
  );
  onProgress(1);
  return { related: (term) => table.get(term) ?? [] };
}

/** The same words are met as neighbours again and again. */
function remembering(toTerm: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const term = known.get(word) ?? toTerm(word);
    known.set(word, term);
    return term;
  };
}

/** Keeps the closest few, each term once, closest first; what has no place now has none later, for the others only come closer. */
function note(relations: Relation[], noted: Relation): void {
  const known = relations.findIndex(({ term }) => term === noted.term);
  if (known !== -1) {
    if ((relations[known]?.closeness ?? 0) >= noted.closeness) return;
    relations.splice(known, 1);
  }
  const place = relations.findIndex((other) => isCloser(noted, other));
  if (place !== -1) relations.splice(place, 0, noted);
  else relations.push(noted);
  if (relations.length > mostRelations) relations.pop();
}

function isCloser(a: Relation, b: Relation): boolean {
  return a.closeness === b.closeness ? a.term < b.term : a.closeness > b.closeness;
}

/** Single words near a word, with their closeness over all meanings that are read. */
function neighbours(wordNet: WordNet, surface: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const note = (synset: Synset, closeness: number) => {
    if (closeness < leastCloseness) return;
    for (const word of synset.words) {
      // A word's rank can only lower its closeness, and takes a look into WordNet.
      if (word.includes("_") || (found.get(word) ?? 0) >= closeness) continue;
      const certain = closeness * senseDecay ** rankOfSense(wordNet, word, synset);
      if (certain >= leastCloseness && (found.get(word) ?? 0) < certain) found.set(word, certain);
    }
  };
  for (const senses of sensesOf(wordNet, surface)) {
    for (const [rank, synset] of senses.slice(0, sensesRead).entries()) {
      const certainty = senseDecay ** rank;
      note(synset, certainty);
      for (const { symbol, part, offset } of synset.pointers) {
        const closeness = closenessOf[symbol];
        if (closeness === undefined) continue;
        const target = wordNet.synset(part, offset);
        note(target, certainty * closeness);
        if (symbol === "@") noteSisters(target, certainty);
      }
    }
  }
  return found;

  function noteSisters(hypernym: Synset, certainty: number): void {
    const hyponyms = hypernym.pointers.filter(({ symbol }) => symbol === "~");
    if (hyponyms.length > mostSisters) return;
    for (const { part, offset } of hyponyms) note(wordNet.synset(part, offset), certainty * sisterCloseness);
  }
}

/** Which of the word's own meanings this is; a word that means this only in its tenth sense hardly means it. */
function rankOfSense(wordNet: WordNet, word: string, { part, offset }: Synset): number {
  const rank = wordNet.senses(word, part).indexOf(offset);
  return rank === -1 ? sensesRead : rank;
}
