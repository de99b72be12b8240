import type { Catalogue } from "./catalogue.ts";
import { editionOf, parsePassageId } from "./cite/passage-id.ts";
import type { IndexedBlock } from "./index/documents.ts";
import type { Passage, ShelvedReading } from "./split/passages.ts";
import type { Excerpt, Reading, ReadSoFar, Withheld, Within } from "./types.ts";

/** Where, by the name of a reading, what may be shown ends: UTF-16 offsets into the source. Others may be shown to their end. */
export type Ends = ReadonlyMap<string, number>;

/** The ends that a library's readings have by what was said; none where nothing is withheld. */
export function endsOf(until: ReadSoFar | undefined, shelf: readonly ShelvedReading[]): Ends {
  const ends = new Map<string, number>();
  if (!until) return ends;
  for (const { reading, passages } of shelf) {
    const said = Object.hasOwn(until, reading.card.name) ? until[reading.card.name] : undefined;
    if (said === undefined) continue;
    const end = endSaid(said, reading);
    if (passages.some((passage) => passage.end > end)) ends.set(reading.card.name, end);
  }
  return ends;
}

/** The same, where a reading that is not wanted may be shown up to its very beginning. */
export function endsWithin({ readings, until }: Within, shelf: readonly ShelvedReading[]): Ends {
  const isUnwanted = ({ reading, passages }: ShelvedReading) =>
    passages.length > 0 && readings !== undefined && !readings.includes(reading.card.name);
  const unwanted = shelf.filter(isUnwanted).map(({ reading }) => [reading.card.name, 0] as const);
  return new Map([...endsOf(until, shelf), ...unwanted]);
}

/** Tells of what ends at a place in a reading why it may not be shown; undefined where it may. */
export function whyNot(
  { readings }: Within,
  ends: Ends,
): (reading: string, end: number) => Withheld | undefined {
  return (reading, end) => {
    if (readings && !readings.includes(reading)) return "another-reading";
    return end > (ends.get(reading) ?? Number.POSITIVE_INFINITY) ? "further-on" : undefined;
  };
}

/** Where nothing can be read out of what was said, or of another edition, nothing is shown: too little rather than too much. */
function endSaid(said: string | number, { sha256 }: Reading): number {
  if (typeof said === "number") return Number.isNaN(said) ? 0 : said;
  const span = parsePassageId(said);
  return span?.edition === editionOf(sha256) ? span.end : 0;
}

/** Whether an excerpt reaches beyond what may be shown. */
export function isWithheld({ reading, locator }: Excerpt, ends: Ends): boolean {
  return locator.end > (ends.get(reading) ?? Number.POSITIVE_INFINITY);
}

/** A catalogue without what stands beyond the ends; the whole of it where there are none. */
export type Withhold = (ends: Ends) => Catalogue;

/** Groups read on slowly: the catalogues of the last few ends are kept. */
const mostKept = 16;

/**
 * Prepares to withhold what has not been read. All that is done with the catalogue that comes of it can show nothing further: its readings'
 * sources end where the reading was left, with their offsets as they were. Index and lexicon are shared; how rare a word is, is counted
 * over all. Takes a few milliseconds for thousands of blocks, the same ends a second time nothing.
 */
export function createWithholder(catalogue: Catalogue): Withhold {
  const kept = new Map<string, Catalogue>();
  return (ends) => {
    if (ends.size === 0) return catalogue;
    const key = JSON.stringify([...ends]);
    const known = kept.get(key) ?? withoutUnread(catalogue, ends);
    kept.delete(key);
    kept.set(key, known);
    const [oldest] = kept.size > mostKept ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    return known;
  };
}

/** What is prepared for a catalogue is kept as long as the catalogue is. */
export function onceForEach<T>(prepare: (catalogue: Catalogue) => T): (catalogue: Catalogue) => T {
  const prepared = new WeakMap<Catalogue, T>();
  return (catalogue) => {
    const known = prepared.get(catalogue) ?? prepare(catalogue);
    prepared.set(catalogue, known);
    return known;
  };
}

function withoutUnread(catalogue: Catalogue, ends: Ends): Catalogue {
  const shelf = catalogue.shelf.map((shelved) => cutShelved(shelved, ends.get(shelved.reading.card.name)));
  const readings = new Map(catalogue.shelf.map(({ reading }, place) => [reading, shelf[place]?.reading]));
  const blocks: IndexedBlock[] = [];
  const placeOf = new Map<number, number>();
  const byPassage = new Map<Passage, IndexedBlock>();
  for (const [document, indexed] of catalogue.blocks.entries()) {
    const cut = cutBlock(indexed, readings.get(indexed.reading));
    if (!cut) continue;
    placeOf.set(document, blocks.length);
    blocks.push(cut);
    for (const passage of cut.passages) byPassage.set(passage, cut);
  }
  return {
    ...catalogue,
    shelf,
    blocks,
    blockOf: (passage) => byPassage.get(passage),
    engine: {
      search(groups, limit, names) {
        // The best may all be withheld: as many more are asked for as there are.
        for (let asked = limit; ; asked *= 8) {
          const hits = catalogue.engine.search(groups, asked, names);
          const read = hits.flatMap(({ document, score }) => {
            const place = placeOf.get(document);
            return place === undefined ? [] : [{ document: place, score }];
          });
          if (read.length >= limit || hits.length < asked) return read.slice(0, limit);
        }
      },
    },
  };
}

function cutShelved(shelved: ShelvedReading, end: number | undefined): ShelvedReading {
  if (end === undefined) return shelved;
  const passages = shelved.passages.filter((passage) => passage.end <= end);
  const lastEnd = passages.reduce((last, passage) => Math.max(last, passage.end), 0);
  return { reading: { ...shelved.reading, source: shelved.reading.source.slice(0, lastEnd) }, passages };
}

/** Of a paragraph that was left in its midst, the sentences that were read; undefined where none was. */
function cutBlock(indexed: IndexedBlock, reading: Reading | undefined): IndexedBlock | undefined {
  if (!reading || reading === indexed.reading) return indexed;
  const { block, document } = indexed;
  const end = reading.source.length;
  const passages = indexed.passages.filter((passage) => passage.end <= end);
  if (passages.length === 0) return undefined;
  if (passages.length === indexed.passages.length) return { ...indexed, reading };
  return {
    reading,
    block,
    passages,
    document: { ...document, text: document.text.slice(0, end - block.start) },
  };
}
