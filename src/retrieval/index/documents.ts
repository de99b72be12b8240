import { findWords, type Word } from "../analyse/words.ts";
import { type Block, type BlockKind, isFrontMatter } from "../layout/block.ts";
import type { Glossary } from "../lexicon/glossary.ts";
import { formatReference } from "../read/reference.ts";
import type { Passage } from "../split/passages.ts";
import type { Reading } from "../types.ts";

/** What a search engine indexes: one block of a reading, as text of words that `findWords` finds. */
export interface Document {
  /** The name of the reading that the block stands in. */
  readonly reading: string;
  readonly text: string;
  /** The reading's title and the block's section. */
  readonly title: string;
  /** Words that ask for this kind of block and do not stand in it: "author" for a byline. */
  readonly cues: string;
  /** The glossary's entries that the block mentions, as terms parted by spaces. */
  readonly concepts: string;
}

/** A block with all that is known of it: its reading, its passages and its place in the index. */
export interface IndexedBlock {
  readonly reading: Reading;
  readonly block: Block;
  /** At least one, in reading order. */
  readonly passages: readonly Passage[];
  readonly document: Document;
}

/** A block on its way into the index, with the words of its text: whatever else wants them need not find them again. */
export interface ReadBlock {
  readonly indexed: IndexedBlock;
  readonly words: readonly Word[];
}

/** Gathers a reading's passages under their blocks and says what is indexed of each block; reads a block when it is taken. */
export function* toIndexedBlocks(
  reading: Reading,
  passages: readonly Passage[],
  glossary: Glossary,
): Generator<ReadBlock> {
  for (const [block, ofBlock] of Map.groupBy(passages, (passage) => passage.block)) {
    const text = reading.source.slice(block.start, block.end);
    const words = findWords(text);
    const document = {
      reading: reading.card.name,
      text,
      title: [
        reading.card.title,
        isFrontMatter(block.kind) ? formatReference(reading.card) : (block.section ?? ""),
      ].join("\n"),
      cues: cuesOf(block),
      concepts: conceptsIn(words, glossary),
    };
    yield { indexed: { reading, block, passages: ofBlock, document }, words };
  }
}

function conceptsIn(words: readonly Word[], glossary: Glossary): string {
  return glossary
    .findMentions(words)
    .map(({ concept }) => concept)
    .join(" ");
}

/** What people call a block of each kind when they ask for it; a paragraph is asked for by its own words. */
const cueWords: Readonly<Record<BlockKind, string>> = {
  title: "title titled called",
  subtitle: "subtitle tagline subheading strapline question",
  byline: "author authors wrote written write writer byline by",
  date: "date dated when year month published publication publish appeared issue volume",
  imprint:
    "publisher published institution institute university center program affiliation organization where",
  caption: "photo photograph photographer picture image caption credit credited",
  heading: "heading section part chapter",
  item: "list listed item entry",
  paragraph: "",
};

const datedItemCues = "report reports related tracker date dated year month published publish appeared came";

/** Whether a word asks for a kind of line rather than for what a text says. */
export function isCue(surface: string): boolean {
  return allCues.has(surface);
}

const allCues = new Set([...Object.values(cueWords), datedItemCues].flatMap((words) => words.split(" ")));

function cuesOf(block: Block): string {
  if (!block.date) return cueWords[block.kind];
  const decade = `${Math.floor(block.date.year / 10) * 10}s`;
  return [cueWords[block.kind], datedItemCues, decade].join(" ");
}
