import { findWords, type Word } from "../analyse/words.ts";
import type { Passage } from "../split/passages.ts";
import type { Excerpt, Reading } from "../types.ts";
import { editionOf, formatPassageId } from "./passage-id.ts";

/** Neighbouring passages of one reading, first to last; what stands between them belongs to the excerpt. */
export interface PassageRun {
  readonly reading: Reading;
  readonly first: Passage;
  readonly last: Passage;
}

/** Cuts the run out of its source, verbatim, with its locator and the words of the question marked. */
export function toExcerpt(
  { reading, first, last }: PassageRun,
  asked: readonly Word[] = [],
  score = 0,
): Excerpt {
  const { start } = first;
  const { end } = last;
  const text = reading.source.slice(start, end);
  return {
    passageId: formatPassageId({ edition: editionOf(reading.sha256), start, end }),
    reading: reading.card.name,
    text,
    highlights: highlight(text, asked),
    locator: {
      ...(first.block.section !== undefined && { section: first.block.section }),
      paragraph: first.paragraph,
      ...(first.sentence !== undefined &&
        last.sentence !== undefined && { sentences: [first.sentence, last.sentence] }),
      lines: [first.lines[0], last.lines[1]],
      start,
      end,
      sha256: reading.sha256,
    },
    score,
  };
}

/** The words that the question asked for; words that only white space or a hyphen divides become one highlight. */
function highlight(text: string, asked: readonly Word[]): Excerpt["highlights"] {
  const terms = new Set(asked.map((word) => word.term));
  const highlights: [start: number, end: number][] = [];
  for (const word of findWords(text)) {
    if (!terms.has(word.term)) continue;
    const last = highlights.at(-1);
    if (last && /^[\s-]*$/.test(text.slice(last[1], word.start))) last[1] = word.end;
    else highlights.push([word.start, word.end]);
  }
  return highlights;
}
