import type { Catalogue } from "../catalogue.ts";
import { type PassageRun, toExcerpt } from "../cite/excerpt.ts";
import { runOver } from "../cite/runs.ts";
import type { ShelvedReading } from "../split/passages.ts";
import type { Excerpt } from "../types.ts";
import { diffWords } from "./diff.ts";
import { findPlaces } from "./exact.ts";
import { type FoldedSource, foldSource } from "./folded.ts";
import { mostQuotePassages } from "./limits.ts";
import { findNearest } from "./nearest.ts";
import { type Quotation, readQuotation, withoutOuterMarks } from "./quotation.ts";
import type { QuoteCheck } from "./types.ts";

/** Prepares to check quotations; a reading is folded when the first of them is looked for in it, and then kept. */
export function createQuoteChecker(catalogue: Catalogue): (text: string) => QuoteCheck {
  const kept = new Map<ShelvedReading, FoldedSource>();
  const foldedOf = (shelved: ShelvedReading) => {
    const folded = kept.get(shelved) ?? foldSource(shelved.reading.source);
    kept.set(shelved, folded);
    return folded;
  };
  return (text) => {
    const asGiven = readQuotation(text);
    const bare = withoutOuterMarks(asGiven);
    if (bare.words === 0) return { status: "absent" };
    return (
      findExact(catalogue, asGiven, foldedOf) ??
      findExact(catalogue, bare, foldedOf) ??
      findNear(catalogue, bare, foldedOf) ?? { status: "absent" }
    );
  };
}

function findExact(
  { shelf }: Catalogue,
  { parts }: Quotation,
  foldedOf: (shelved: ShelvedReading) => FoldedSource,
): QuoteCheck | undefined {
  const found = shelf.flatMap((shelved) => {
    const folded = foldedOf(shelved);
    return findPlaces(folded, parts).map((place) => ({
      shelved,
      spans: place.map(([from, to]) => [folded.spanOf(from)[0], folded.spanOf(to - 1)[1]] as const),
    }));
  });
  const [first, ...others] = toExcerpts(found);
  return first && { status: "exact", excerpts: [first, ...others], count: found.length };
}

/** Parts of a source, [start, end), that stand for a quotation. */
interface Found {
  readonly shelved: ShelvedReading;
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** Places within the same passages share an excerpt. */
function toExcerpts(found: readonly Found[]): readonly Excerpt[] {
  const byRun = new Map<string, { run: PassageRun; spans: (readonly [number, number])[] }>();
  for (const { shelved, spans } of found) {
    const run = runOver(shelved, spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0);
    if (!run) continue;
    const key = toExcerpt(run).passageId;
    const one = byRun.get(key);
    if (one) one.spans.push(...spans);
    else if (byRun.size < mostQuotePassages) byRun.set(key, { run, spans: [...spans] });
    else break;
  }
  return Array.from(byRun.values(), ({ run, spans }) => toExcerpt(run, within(run, spans), 1));
}

function findNear(
  catalogue: Catalogue,
  quotation: Quotation,
  foldedOf: (shelved: ShelvedReading) => FoldedSource,
): QuoteCheck | undefined {
  const nearest = findNearest(catalogue, quotation, foldedOf);
  if (!nearest) return undefined;
  const { run, folded, from, to, share } = nearest;
  const span = [folded.spanOf(from)[0], folded.spanOf(to - 1)[1]] as const;
  return {
    status: "near",
    excerpt: toExcerpt(run, within(run, [span]), share),
    diff: diffWords(quotation, nearest),
  };
}

/** What of a source's spans lies in a run, counted from its beginning. */
function within(
  { first, last }: PassageRun,
  spans: readonly (readonly [number, number])[],
): Excerpt["highlights"] {
  return spans
    .map(([start, end]) => [Math.max(start, first.start), Math.min(end, last.end)] as const)
    .filter(([start, end]) => start < end)
    .map(([start, end]) => [start - first.start, end - first.start]);
}
