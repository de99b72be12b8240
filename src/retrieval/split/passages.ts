import { type Block, isFrontMatter } from "../layout/block.ts";
import { lineNumbers } from "../layout/lines.ts";
import type { Reading } from "../types.ts";
import { splitSentences } from "./sentences.ts";

/** A sentence of a paragraph, or a line that stands for itself: what an excerpt is made of. */
export interface Passage {
  /** UTF-16 offsets into the source, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** 1-based lines of the file, first and last. */
  readonly lines: readonly [first: number, last: number];
  readonly block: Block;
  /** 1-based count of blocks since the last heading, or since the text began; a heading itself counts as 0. */
  readonly paragraph: number;
  /** 1-based within the block; absent where the block is a single line. */
  readonly sentence?: number;
}

/** Splits paragraphs and captions into sentences; every other block is one passage. In reading order. */
export function splitPassages(reading: Reading, blocks: readonly Block[]): readonly Passage[] {
  return blocks.flatMap(createSplitter(reading));
}

/** Splits a reading's blocks one at a time, each as it comes in reading order. */
export function createSplitter({ card, source }: Reading): (block: Block) => readonly Passage[] {
  const lineOf = lineNumbers(source);
  let paragraph = 0;
  let previous: Block | undefined;
  return (block) => {
    const textBegins = previous !== undefined && isFrontMatter(previous.kind) && !isFrontMatter(block.kind);
    paragraph = block.kind === "heading" ? 0 : textBegins ? 1 : paragraph + 1;
    previous = block;
    const toPassage = (start: number, end: number) => ({
      start,
      end,
      lines: [lineOf(start), lineOf(end - 1)] as const,
      block,
      paragraph,
    });
    if (block.kind !== "paragraph" && block.kind !== "caption") return [toPassage(block.start, block.end)];
    const sentences = splitSentences(source.slice(block.start, block.end), card.language);
    return sentences.map(({ start, end }, index) => ({
      ...toPassage(block.start + start, block.start + end),
      sentence: index + 1,
    }));
  };
}

/** A reading on the shelf, with its passages in reading order. */
export interface ShelvedReading {
  readonly reading: Reading;
  readonly passages: readonly Passage[];
}
