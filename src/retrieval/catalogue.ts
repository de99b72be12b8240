import { readGroups } from "./analyse/groups.ts";
import { termsOf } from "./analyse/words.ts";
import { type IndexedBlock, type ReadBlock, toIndexedBlocks } from "./index/documents.ts";
import { layOut } from "./layout/layout.ts";
import { type Glossary, prepareGlossary } from "./lexicon/glossary.ts";
import { buildLexicon, type Lexicon } from "./lexicon/lexicon.ts";
import { countVocabulary, type Vocabulary } from "./lexicon/vocabulary.ts";
import { type BlockContent, createContentReader } from "./rank/contents.ts";
import type { Corpus } from "./read/corpus.ts";
import type { SearchEngine } from "./search/engine.ts";
import { beginOramaEngine } from "./search/orama-engine.ts";
import { createSplitter, type Passage, type ShelvedReading } from "./split/passages.ts";
import { findGuided } from "./teach/guide.ts";
import { createTaughtQuestions, type TaughtQuestion, type TaughtQuestions } from "./teach/taught.ts";
import { inTurns, type OnProgress } from "./turns.ts";
import type { Reading } from "./types.ts";

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

/**
 * Prepares a catalogue in short turns of the event loop.
 *
 * @throws CorpusError when a study guide quotes what is not there
 */
export async function buildCatalogue(
  { readings, glossary: lists, guides }: Corpus,
  onProgress: OnProgress = () => undefined,
): Promise<Catalogue> {
  const glossary = prepareGlossary(lists);
  const shelf = await shelve(readings, (done) => onProgress({ stage: "read", done }));
  const guided = findGuided(
    shelf.map(({ reading, passages }) => ({
      reading,
      passages,
      entries: guides.get(reading.card.name) ?? [],
    })),
  );
  const { vocabulary, ...indexed } = await indexBlocks(shelf, glossary, (done) =>
    onProgress({ stage: "index", done }),
  );
  const lexicon = await buildLexicon({
    vocabulary,
    lists,
    glossary,
    onProgress: (done) => onProgress({ stage: "relate", done }),
  });
  const questions: TaughtQuestion[] = [];
  await inTurns(guided, ({ text, passage }) => {
    questions.push({ text, passage, groups: readGroups(text, lexicon) });
  });
  return {
    shelf,
    ...indexed,
    lexicon,
    taught: createTaughtQuestions(questions),
    contentOf: createContentReader(glossary),
  };
}

/** Lays out each reading and splits its blocks into passages. */
async function shelve(
  readings: readonly Reading[],
  onProgress: (share: number) => void,
): Promise<readonly ShelvedReading[]> {
  const all = readings.reduce((sum, { source }) => sum + source.length, 0);
  const passages = readings.map((): Passage[] => []);
  let [before, read] = [0, 0];
  function* split() {
    for (const [place, reading] of readings.entries()) {
      const splitBlock = createSplitter(reading);
      for (const block of layOut(reading)) {
        for (const passage of splitBlock(block)) passages[place]?.push(passage);
        yield before + block.end;
      }
      before += reading.source.length;
    }
  }
  await inTurns(
    split(),
    (end) => {
      read = end;
    },
    () => onProgress(read / all),
  );
  onProgress(1);
  return readings.map((reading, place) => ({ reading, passages: passages[place] ?? [] }));
}

/** Reads the words of each block once, for all that want them: glossary, vocabulary, engine. */
async function indexBlocks(
  shelf: readonly ShelvedReading[],
  glossary: Glossary,
  onProgress: (share: number) => void,
): Promise<Pick<Catalogue, "blocks" | "engine" | "blockOf"> & { vocabulary: Vocabulary }> {
  const blocks: IndexedBlock[] = [];
  const byPassage = new Map<Passage, IndexedBlock>();
  const count = countVocabulary();
  const building = beginOramaEngine();
  const all = shelf.reduce((sum, { passages }) => sum + passages.length, 0);
  await inTurns(
    readBlocks(shelf, glossary),
    ({ indexed, words }) => {
      const { document, passages } = indexed;
      count.add(words, document.cues, document.concepts);
      building.add(document, termsOf(words));
      blocks.push(indexed);
      for (const passage of passages) byPassage.set(passage, indexed);
    },
    () => onProgress(byPassage.size / all),
  );
  const engine = await building.finish();
  onProgress(1);
  return {
    blocks,
    engine,
    blockOf: (passage) => byPassage.get(passage),
    vocabulary: count.vocabulary(),
  };
}

function* readBlocks(shelf: readonly ShelvedReading[], glossary: Glossary): Generator<ReadBlock> {
  for (const { reading, passages } of shelf) yield* toIndexedBlocks(reading, passages, glossary);
}
