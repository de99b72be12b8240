import { layOut } from "../layout/layout.ts";
import type { SearchEngine } from "../search/engine.ts";
import { createOramaEngine } from "../search/orama-engine.ts";
import { type Passage, splitPassages } from "../split/passages.ts";
import type { Reading } from "../types.ts";
import { type IndexedBlock, toIndexedBlocks } from "./documents.ts";
import { readVocabulary, type Vocabulary } from "./vocabulary.ts";

/** A reading on the shelf, with its passages in reading order. */
export interface ShelvedReading {
  readonly reading: Reading;
  readonly passages: readonly Passage[];
}

/** All that is prepared once, when a library is opened, so that a question takes milliseconds. */
export interface Catalogue {
  readonly shelf: readonly ShelvedReading[];
  /** A hit's `document` is a place in this list. */
  readonly blocks: readonly IndexedBlock[];
  readonly engine: SearchEngine;
  readonly vocabulary: Vocabulary;
}

export async function buildCatalogue(readings: readonly Reading[]): Promise<Catalogue> {
  const shelf = readings.map((reading) => ({ reading, passages: splitPassages(reading, layOut(reading)) }));
  const blocks = shelf.flatMap(({ reading, passages }) => toIndexedBlocks(reading, passages));
  const documents = blocks.map(({ document }) => document);
  return { shelf, blocks, engine: await createOramaEngine(documents), vocabulary: readVocabulary(documents) };
}
