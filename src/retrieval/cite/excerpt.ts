import { isFrontMatter } from "../layout/block.ts";
import type { Passage } from "../split/passages.ts";
import type { Excerpt, Reading } from "../types.ts";
import { editionOf, formatPassageId } from "./passage-id.ts";

/** Neighbouring passages of one reading, first to last; what stands between them belongs to the excerpt. */
export interface PassageRun {
  readonly reading: Reading;
  readonly first: Passage;
  readonly last: Passage;
}

/** The excerpt's place and text, with the words that answer marked as [start, end) within the text. */
export function toExcerpt(
  { reading, first, last }: PassageRun,
  highlights: Excerpt["highlights"] = [],
  score = 0,
): Excerpt {
  const { start } = first;
  const { end } = last;
  return {
    passageId: formatPassageId({ edition: editionOf(reading.sha256), start, end }),
    reading: reading.card.name,
    text: reading.source.slice(start, end),
    highlights,
    locator: {
      ...(isFrontMatter(first.block.kind) && { frontMatter: true }),
      ...(first.block.section !== undefined && { section: first.block.section }),
      paragraph: first.paragraph,
      ...(first.block === last.block &&
        first.sentence !== undefined &&
        last.sentence !== undefined && { sentences: [first.sentence, last.sentence] }),
      lines: [first.lines[0], last.lines[1]],
      start,
      end,
      sha256: reading.sha256,
    },
    score,
  };
}
