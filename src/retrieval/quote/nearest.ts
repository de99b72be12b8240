import { findWords, isIndexed } from "../analyse/words.ts";
import type { Catalogue } from "../catalogue.ts";
import type { PassageRun } from "../cite/excerpt.ts";
import { runOver } from "../cite/runs.ts";
import type { ShelvedReading } from "../split/passages.ts";
import { type Alignment, align } from "./align.ts";
import type { Aligned } from "./diff.ts";
import type { FoldedSource } from "./folded.ts";
import { longestComparedQuote } from "./limits.ts";
import type { Quotation } from "./quotation.ts";

/** The stretch of a reading that is most like a quotation. */
export interface Nearest extends Aligned {
  /** The passages that hold it. */
  readonly run: PassageRun;
  /** How many of the quotation's words stand there in its order: their share, above 0 to 1. */
  readonly share: number;
}

/** A quotation is near a stretch that holds this share of its words in order, and at least so many words. */
const leastShare = 0.6;
const leastWords = 2;

/** How many of the library's blocks are looked at, and how many stretches of text around them are compared word by word. */
const mostBlocks = 10;
const mostStretches = 3;
/** More words than this find no other blocks. */
const mostSearchTerms = 64;

export function findNearest(
  catalogue: Catalogue,
  quotation: Quotation,
  foldedOf: (shelved: ShelvedReading) => FoldedSource,
): Nearest | undefined {
  if (quotation.words < leastWords || quotation.tokens.length > longestComparedQuote) return undefined;
  const ids = numberKeys(quotation);
  const margin = quotation.tokens.length + 20;
  const stretches = findRegions(catalogue, quotation, foldedOf, margin).flatMap((region) =>
    cut(region, 4 * margin).map((piece) => readStretch(piece, ids)),
  );
  const likely = stretches.toSorted((a, b) => b.shared - a.shared).slice(0, mostStretches);
  return likely
    .map((stretch) => ({ stretch, alignment: align({ ...weigh(quotation, ids), text: stretch.text }) }))
    .sort((a, b) => b.alignment.score - a.alignment.score)
    .flatMap(({ stretch, alignment }) => toNearest(quotation, stretch, alignment) ?? [])
    .at(0);
}

/** Numbers by key, small letters and capitals being the same here: what was written in capitals is still near. */
function numberKeys({ tokens }: Quotation): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  for (const { key, kind } of tokens) {
    if (kind !== "ellipsis" && !ids.has(key.toLowerCase())) ids.set(key.toLowerCase(), ids.size);
  }
  return ids;
}

/** Tokens [from, to) of a reading. */
interface Region {
  readonly shelved: ShelvedReading;
  readonly folded: FoldedSource;
  readonly from: number;
  readonly to: number;
}

/** The blocks that share most with the quotation, by the library's own search, with what stands around them. */
function findRegions(
  { shelf, engine, blocks, lexicon: { vocabulary } }: Catalogue,
  { text }: Quotation,
  foldedOf: (shelved: ShelvedReading) => FoldedSource,
  margin: number,
): readonly Region[] {
  const terms = new Set(
    findWords(text)
      .filter(isIndexed)
      .map(({ term }) => term),
  );
  const rarest = [...terms]
    .filter(vocabulary.knows)
    .sort((a, b) => vocabulary.idf(b) - vocabulary.idf(a))
    .slice(0, mostSearchTerms);
  const hits = engine.search(
    rarest.map((term) => [{ term, weight: 1 }]),
    mostBlocks,
  );
  const found = hits.flatMap(({ document }) => blocks[document] ?? []);
  return shelf.flatMap((shelved) => {
    const ofReading = found.filter(({ reading }) => reading === shelved.reading);
    if (ofReading.length === 0) return [];
    const folded = foldedOf(shelved);
    return merge(
      ofReading.map(({ block }) => ({
        shelved,
        folded,
        from: Math.max(0, folded.tokenAt(block.start) - margin),
        to: Math.min(folded.length, folded.tokenAt(block.end) + margin),
      })),
    );
  });
}

function merge(regions: readonly Region[]): readonly Region[] {
  const merged: Region[] = [];
  for (const region of regions.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && region.from <= last.to) merged.splice(-1, 1, { ...last, to: Math.max(last.to, region.to) });
    else merged.push(region);
  }
  return merged;
}

/** Pieces of a size that overlap by half: whatever is half as long is whole in one of them. */
function cut(region: Region, size: number): readonly Region[] {
  const step = size / 2;
  const count = Math.max(1, Math.ceil((region.to - region.from) / step) - 1);
  return Array.from({ length: count }, (_, index) => {
    const from = region.from + index * step;
    return { ...region, from, to: Math.min(region.to, from + size) };
  });
}

interface Stretch extends Region {
  /** The quotation's number for each of its tokens, -1 where it has none. */
  readonly text: Int32Array;
  /** How many different words and marks of the quotation stand in it. */
  readonly shared: number;
}

function readStretch(region: Region, ids: ReadonlyMap<string, number>): Stretch {
  const { folded, from, to } = region;
  const text = Int32Array.from(
    { length: to - from },
    (_, index) => ids.get(folded.keyOf(from + index).toLowerCase()) ?? -1,
  );
  return { ...region, text, shared: new Set(text.filter((id) => id >= 0)).size };
}

/** A word is worth five words skipped; where the quotation has an ellipsis, twenty. */
const worths = { word: 20, mark: 4, skip: 4, skipAtEllipsis: 1 } as const;

function weigh({ tokens }: Quotation, ids: ReadonlyMap<string, number>) {
  return {
    sought: Int32Array.from(tokens, ({ key, kind }) =>
      kind === "ellipsis" ? -1 : (ids.get(key.toLowerCase()) ?? -1),
    ),
    worth: Int32Array.from(tokens, ({ kind }) => (kind === "word" ? worths.word : worths.mark)),
    skip: Int32Array.from(tokens, ({ kind }) => (kind === "ellipsis" ? worths.skipAtEllipsis : worths.skip)),
  };
}

function toNearest(quotation: Quotation, stretch: Stretch, alignment: Alignment): Nearest | undefined {
  const { shelved, folded } = stretch;
  const all = alignment.pairs.map(([sought, text]) => [sought, stretch.from + text] as const);
  const [begin = 0, end = 0] = [all[0], all.at(-1)].map((pair) => pair?.[1]);
  const run = runOver(shelved, folded.spanOf(begin)[0], folded.spanOf(end)[1]);
  if (!run) return undefined;
  const [runStart, runEnd] = [folded.tokenAt(run.first.start), folded.tokenAt(run.last.end)];
  const pairs = all.filter(([, token]) => token >= runStart && token < runEnd);
  const [first, last] = [pairs[0], pairs.at(-1)];
  const words = pairs.filter(([sought]) => quotation.tokens[sought]?.kind === "word").length;
  const share = words / quotation.words;
  if (!first || !last || words < leastWords || share < leastShare) return undefined;
  // Words that the quotation has before the first match and behind the last one stand for as many of the source's.
  const from = Math.max(runStart, first[1] - first[0]);
  const to = Math.min(runEnd, last[1] + quotation.tokens.length - last[0]);
  return { run, folded, source: shelved.reading.source, from, to, pairs, share };
}
