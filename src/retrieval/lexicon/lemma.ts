import { type PartOfSpeech, partsOfSpeech, type Synset, type WordNet } from "./wordnet.ts";

/** Endings that inflection adds, and what to put in their place (WordNet's Morphy, morphy(7WN)). */
const detachments: Readonly<
  Record<PartOfSpeech, readonly (readonly [ending: string, replacement: string])[]>
> = {
  noun: [
    ["s", ""],
    ["ses", "s"],
    ["xes", "x"],
    ["zes", "z"],
    ["ches", "ch"],
    ["shes", "sh"],
    ["men", "man"],
    ["ies", "y"],
  ],
  verb: [
    ["s", ""],
    ["ies", "y"],
    ["es", "e"],
    ["es", ""],
    ["ed", "e"],
    ["ed", ""],
    ["ing", "e"],
    ["ing", ""],
  ],
  adj: [
    ["er", ""],
    ["est", ""],
    ["er", "e"],
    ["est", "e"],
  ],
  adv: [],
};

/** The meanings of a word as it stands in a text, inflected or not: for each part of speech those of its first lemma. */
export function sensesOf(wordNet: WordNet, word: string): readonly (readonly Synset[])[] {
  return partsOfSpeech.map((part) => {
    const lemmas = [word, ...detachments[part].flatMap(([ending, put]) => detach(word, ending, put))];
    const senses =
      lemmas.map((lemma) => wordNet.senses(lemma, part)).find((offsets) => offsets.length > 0) ?? [];
    return senses.map((offset) => wordNet.synset(part, offset));
  });
}

function detach(word: string, ending: string, replacement: string): readonly string[] {
  if (!word.endsWith(ending) || word.length - ending.length < 2) return [];
  const stem = word.slice(0, word.length - ending.length);
  const undoubled = ending === "ing" || ending === "ed" ? stem.replace(/([b-df-hj-np-tv-z])\1$/, "$1") : stem;
  return undoubled === stem ? [stem + replacement] : [stem + replacement, undoubled + replacement];
}
