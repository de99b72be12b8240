import { buildCatalogue } from "./catalogue.ts";
import { formatCitation } from "./cite/cite.ts";
import { type PassageRun, toExcerpt } from "./cite/excerpt.ts";
import { citeInStyle } from "./cite/in-style.ts";
import { findRun, lossOf, standingOf } from "./cite/runs.ts";
import { createJudge } from "./decide/judge.ts";
import { createGroupLibrary, type GroupLibrary } from "./group-library.ts";
import { createHandoutMaker } from "./handout/handout.ts";
import type { Library } from "./library-interface.ts";
import { createLookup } from "./lookup/lookup.ts";
import { outlineOf } from "./outline.ts";
import { pageOf } from "./pages.ts";
import { createQuizMaker } from "./quiz/quiz.ts";
import { createQuoteChecker } from "./quote/check.ts";
import { type Corpus, readCorpus } from "./read/corpus.ts";
import { emptyGlossary } from "./read/glossary.ts";
import { formatReference } from "./read/reference.ts";
import { createWithholder, endsOf, onceForEach } from "./read-so-far.ts";
import { createNearWordings } from "./teach/near-wordings.ts";
import type { OnProgress } from "./turns.ts";
import type { Reading, ReadSoFar } from "./types.ts";
import { verifyExcerpt } from "./verify.ts";

/** A reading was named that the library does not have. */
export class UnknownReadingError extends Error {
  readonly reading: string;

  constructor(reading: string, known: readonly string[]) {
    super(`there is no reading "${reading}"; the readings are ${known.join(", ")}`);
    this.name = "UnknownReadingError";
    this.reading = reading;
  }
}

/** What a library may do without, to measure what it is worth. */
export interface Tuning {
  /** Use the study guides; true when absent. */
  readonly guides?: boolean;
  /** Use the glossary; true when absent. */
  readonly glossary?: boolean;
}

/**
 * Opens a library over a folder of readings, or over readings that the caller already has; in short turns of the event loop, so
 * that a library that is open already keeps answering meanwhile.
 *
 * @throws CorpusError when the folder cannot be used, with every fault
 */
export async function openLibrary(
  options: { folder: string } | { readings: readonly Reading[] },
  tuning: Tuning = {},
  { onProgress = () => undefined }: { readonly onProgress?: OnProgress } = {},
): Promise<Library> {
  const corpus = tune(
    "folder" in options ? await readCorpus(options.folder) : withoutHelp(options.readings),
    tuning,
  );
  const { readings } = corpus;
  const folder = "folder" in options ? options.folder : undefined;
  const names = readings.map((reading) => reading.card.name);
  const catalogue = await buildCatalogue(corpus, onProgress);
  const mustKnow = (wanted: readonly string[] = []) => {
    const unknown = wanted.find((name) => !names.includes(name));
    if (unknown !== undefined) throw new UnknownReadingError(unknown, names);
  };
  const find = (name: string) => {
    const shelved = catalogue.shelf.find(({ reading }) => reading.card.name === name);
    if (!shelved) throw new UnknownReadingError(name, names);
    return shelved;
  };
  const passage = (id: string) => {
    const found = findRun(catalogue.shelf, id);
    return found && toExcerpt(found.run);
  };
  const judge = await createJudge(catalogue, (done) => onProgress({ stage: "calibrate", done }));
  const withhold = createWithholder(catalogue);
  const readable = (until: ReadSoFar | undefined) => withhold(endsOf(until, catalogue.shelf));
  const makeHandout = createHandoutMaker(catalogue);
  const quoteCheckerFor = onceForEach(createQuoteChecker);
  const quizMakerFor = onceForEach(createQuizMaker);
  const { lookUp, prepare } = createLookup(catalogue);
  const shared: Omit<Library, keyof GroupLibrary | "forStudyGroup"> = {
    lookup(text, options = {}) {
      mustKnow(options.readings);
      return lookUp(text, options);
    },
    prepareLookup: prepare,
    async quiz(seed, { readings: wanted, until } = {}) {
      mustKnow(wanted);
      return quizMakerFor(readable(until))(seed, wanted);
    },
    handout: (passageIds, options = {}) => makeHandout(passageIds, options),
    passage,
    standing: (id) => standingOf(catalogue.shelf, id),
    page(id, place, fits) {
      const found = findRun(catalogue.shelf, id);
      return found && pageOf(found, place, fits);
    },
    context(id, n) {
      const found = findRun(catalogue.shelf, id);
      if (!found) return undefined;
      const { run, shelved } = found;
      const { passages } = shelved;
      const first = passages[Math.max(0, passages.indexOf(run.first) - n)] ?? run.first;
      const last = passages[Math.min(passages.length - 1, passages.indexOf(run.last) + n)] ?? run.last;
      const marked = [run.first.start - first.start, run.last.end - first.start] as const;
      return toExcerpt({ reading: run.reading, first, last }, [marked]);
    },
    around(id, n) {
      const found = findRun(catalogue.shelf, id);
      if (!found) return [];
      const { run, shelved } = found;
      const { passages } = shelved;
      const before = passages.slice(
        Math.max(0, passages.indexOf(run.first) - n),
        passages.indexOf(run.first),
      );
      const after = passages.slice(passages.indexOf(run.last) + 1).slice(0, n);
      const single = (passage: PassageRun["first"]) =>
        toExcerpt({ reading: run.reading, first: passage, last: passage });
      return [...before.map(single), toExcerpt(run), ...after.map(single)];
    },
    checkQuote: (text, { until } = {}) => quoteCheckerFor(readable(until))(text),
    cite({ reading, locator }, style) {
      const { card } = find(reading).reading;
      return style ? citeInStyle(style, card, locator) : formatCitation(card, locator);
    },
    reference(reading, style) {
      const { card } = find(reading).reading;
      return style ? citeInStyle(style, card) : formatReference(card);
    },
    async verify(given) {
      if (typeof given !== "string") return verifyExcerpt(given, readings, folder);
      const excerpt = passage(given);
      return excerpt
        ? verifyExcerpt(excerpt, readings, folder)
        : { status: "gone", standing: lossOf(catalogue.shelf, given) };
    },
    nearWordings: createNearWordings(catalogue.lexicon),
    outline: (reading) => outlineOf(find(reading)),
    readings: () => readings.map((reading) => reading.card),
  };
  const forStudyGroup = (): Library => ({
    ...shared,
    ...createGroupLibrary({ catalogue, judge, withhold, mustKnow }),
    forStudyGroup,
  });
  return forStudyGroup();
}

function withoutHelp(readings: readonly Reading[]): Corpus {
  return { readings, glossary: emptyGlossary, guides: new Map() };
}

function tune(corpus: Corpus, { guides = true, glossary = true }: Tuning): Corpus {
  return {
    readings: corpus.readings,
    glossary: glossary ? corpus.glossary : emptyGlossary,
    guides: guides ? corpus.guides : new Map(),
  };
}
