import { type Content, partOf, readContent } from "../analyse/content.ts";
import type { IndexedBlock } from "../index/documents.ts";
import type { Glossary } from "../lexicon/glossary.ts";

/** A block's texts, read for ranking. */
export interface BlockContent {
  readonly whole: Content;
  /** Parallel to the block's passages. */
  readonly passages: readonly Content[];
  readonly cues: Content;
  readonly title: Content;
}

/** Reading a block anew for every question would take most of an answer's time; keeping all would take the memory. */
const mostKept = 4_096;

/** Reads blocks on demand and keeps those that were used last. */
export function createContentReader(glossary: Glossary): (indexed: IndexedBlock) => BlockContent {
  const kept = new Map<IndexedBlock, BlockContent>();
  return (indexed) => {
    const content = kept.get(indexed) ?? readBlock(indexed, glossary);
    kept.delete(indexed);
    kept.set(indexed, content);
    const [oldest] = kept.size > mostKept ? kept.keys() : [];
    if (oldest) kept.delete(oldest);
    return content;
  };
}

function readBlock({ document, block, passages }: IndexedBlock, glossary: Glossary): BlockContent {
  const whole = readContent(document.text, glossary);
  return {
    whole,
    passages: passages.map(({ start, end }) => partOf(whole, start - block.start, end - block.start)),
    cues: readContent(document.cues, glossary),
    title: readContent(document.title, glossary),
  };
}
