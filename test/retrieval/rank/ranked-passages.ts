import { toIndexedBlocks } from "../../../src/retrieval/index/documents.ts";
import { layOut } from "../../../src/retrieval/layout/layout.ts";
import { prepareGlossary } from "../../../src/retrieval/lexicon/glossary.ts";
import type { RankedPassage } from "../../../src/retrieval/rank/passages.ts";
import { emptyGlossary } from "../../../src/retrieval/read/glossary.ts";
import { splitPassages } from "../../../src/retrieval/split/passages.ts";
import type { Reading } from "../../../src/retrieval/types.ts";

/** How well each passage answers, by its text; one that is not named was not found. */
export type Likeness = Readonly<Record<string, number>>;

const glossary = prepareGlossary(emptyGlossary);

/** Passages of the readings as ranking would hand them on, in order of falling score. */
export function rankedFrom(readings: readonly Reading[], likeness: Likeness): readonly RankedPassage[] {
  return readings.flatMap((reading) => rankedOf(reading, likeness)).toSorted((a, b) => b.score - a.score);
}

function rankedOf(reading: Reading, likeness: Likeness): readonly RankedPassage[] {
  return [...toIndexedBlocks(reading, splitPassages(reading, layOut(reading)), glossary)].flatMap(
    ({ indexed }) =>
      indexed.passages.flatMap((passage): readonly RankedPassage[] => {
        const text = reading.source.slice(passage.start, passage.end);
        const score = likeness[text];
        if (score === undefined) return [];
        const block = { score: 0, bm25f: 0, asWritten: 0, phrase: 0, nearby: 0, bestSentence: 0 };
        return [
          { passage, indexed, covered: 0, block, held: score, written: 0, own: score, kindFactor: 1, score },
        ];
      }),
  );
}
