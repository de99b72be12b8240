import { readGroups } from "./analyse/groups.ts";
import { type IndexedBlock, toIndexedBlocks } from "./index/documents.ts";
import { layOut } from "./layout/layout.ts";
import { prepareGlossary } from "./lexicon/glossary.ts";
import { buildLexicon, type Lexicon } from "./lexicon/lexicon.ts";
import { type BlockContent, createContentReader } from "./rank/contents.ts";
import type { Corpus } from "./read/corpus.ts";
import type { SearchEngine } from "./search/engine.ts";
import { createOramaEngine } from "./search/orama-engine.ts";
import { type Passage, type ShelvedReading, splitPassages } from "./split/passages.ts";
import { findGuided } from "./teach/guide.ts";
import { createTaughtQuestions, type TaughtQuestions } from "./teach/taught.ts";

/** All that is prepared once, when a library is opened, so that a question takes milliseconds. */
export interface Catalogue {
  readonly shelf: readonly ShelvedReading[];
  /** A hit's `document` is a place in this list. */
  readonly blocks: readonly IndexedBlock[];
  readonly engine: SearchEngine;
  readonly lexicon: Lexicon;
  /** Questions that passages are known to answer. */
  readonly taught: TaughtQuestions;
  contentOf(indexed: IndexedBlock): BlockContent;
  /** The block that a passage belongs to. */
  blockOf(passage: Passage): IndexedBlock | undefined;
}

/** @throws CorpusError when a study guide quotes what is not there */
export async function buildCatalogue({ readings, glossary: lists, guides }: Corpus): Promise<Catalogue> {
  const glossary = prepareGlossary(lists);
  const shelf = readings.map((reading) => ({ reading, passages: splitPassages(reading, layOut(reading)) }));
  const guided = findGuided(
    shelf.map(({ reading, passages }) => ({
      reading,
      passages,
      entries: guides.get(reading.card.name) ?? [],
    })),
  );
  const blocks = shelf.flatMap(({ reading, passages }) => toIndexedBlocks(reading, passages, glossary));
  const documents = blocks.map(({ document }) => document);
  const lexicon = buildLexicon({ documents, lists, glossary });
  const byPassage = new Map(
    blocks.flatMap((indexed) => indexed.passages.map((passage) => [passage, indexed] as const)),
  );
  return {
    shelf,
    blocks,
    engine: await createOramaEngine(documents),
    lexicon,
    taught: createTaughtQuestions(
      guided.map(({ text, passage }) => ({ text, passage, groups: readGroups(text, lexicon) })),
    ),
    contentOf: createContentReader(glossary),
    blockOf: (passage) => byPassage.get(passage),
  };
}
