import { findWords } from "../analyse/words.ts";
import type { Catalogue } from "../catalogue.ts";
import type { SynonymFinder } from "./variants.ts";

/** So many blocks tell by which words the readings call a thing. */
const mostBlocks = 20;

/** Prepares to find, by the glossary, which words of the readings stand for a word that they do not have ("USSR": "Soviet"). */
export function createSynonymFinder({ blocks, lexicon: { glossary } }: Catalogue): SynonymFinder {
  return (form) => {
    const concepts = new Set(glossary.findMentions(findWords(form)).map(({ concept }) => concept));
    if (concepts.size === 0) return [];
    const holding = blocks
      .filter(({ document }) => document.concepts.split(" ").some((concept) => concepts.has(concept)))
      .slice(0, mostBlocks);
    const found = holding.flatMap(({ document: { text } }) => {
      const words = findWords(text);
      return glossary
        .findMentions(words)
        .filter(({ concept }) => concepts.has(concept))
        .flatMap(({ from }) => words[from]?.surface ?? []);
    });
    return [...new Set(found)];
  };
}
