import { readQuestion } from "./analyse/question.ts";
import { createAnswerer } from "./answer.ts";
import { buildCatalogue } from "./catalogue.ts";
import { formatCitation } from "./cite/cite.ts";
import { type PassageRun, toExcerpt } from "./cite/excerpt.ts";
import { citeInStyle } from "./cite/in-style.ts";
import { editionOf, formatPassageId } from "./cite/passage-id.ts";
import { findRun, lossOf, standingOf } from "./cite/runs.ts";
import { createComparer } from "./compare.ts";
import { createJudge } from "./decide/judge.ts";
import { answerAfter } from "./follow-up/after.ts";
import { createHandoutMaker } from "./handout/handout.ts";
import type { IndexedBlock } from "./index/documents.ts";
import type { Library } from "./library-interface.ts";
import { createLookup } from "./lookup/lookup.ts";
import { outlineOf } from "./outline.ts";
import { pageOf } from "./pages.ts";
import { createQuizMaker } from "./quiz/quiz.ts";
import { createQuoteChecker } from "./quote/check.ts";
import { rank } from "./rank/rank.ts";
import { type Corpus, readCorpus } from "./read/corpus.ts";
import { emptyGlossary } from "./read/glossary.ts";
import { formatReference } from "./read/reference.ts";
import { createTeaching } from "./teach/teaching.ts";
import type { OnProgress } from "./turns.ts";
import type { Found, Reading } from "./types.ts";
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
  const teaching = createTeaching(catalogue);
  const makeHandout = createHandoutMaker(catalogue);
  const makeQuiz = createQuizMaker(catalogue);
  const { lookUp, prepare } = createLookup(catalogue);
  const answer = createAnswerer(catalogue, judge, teaching);
  const { teach, forget, taught } = teaching;
  return {
    ask(question, options = {}) {
      mustKnow(options.readings);
      return answer(question, options);
    },
    askAfter(earlier, question, options = {}) {
      mustKnow(options.readings);
      return answerAfter(earlier, question, (one) => answer(one, options), catalogue);
    },
    search(text, { readings: wanted, limit = defaultSearchLimit } = {}) {
      mustKnow(wanted);
      const question = readQuestion(text, catalogue);
      const found = rank(catalogue, question, wanted);
      const [best] = found.passages;
      return {
        blocks: found.blocks
          .slice(0, limit)
          .map(({ indexed, block }) => toFound(indexed, indexed.block, block)),
        passages: found.passages.slice(0, limit).map((one) => toFound(one.indexed, one.passage, one)),
        confidence: best ? judge(question, best).confidence : Number.NEGATIVE_INFINITY,
      };
    },
    lookup(text, options = {}) {
      mustKnow(options.readings);
      return lookUp(text, options);
    },
    prepareLookup: prepare,
    async quiz(seed, options = {}) {
      mustKnow(options.readings);
      return makeQuiz(seed, options.readings);
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
    compare: createComparer(catalogue, judge),
    checkQuote: createQuoteChecker(catalogue),
    teach,
    forget,
    taught,
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
    outline: (reading) => outlineOf(find(reading)),
    readings: () => readings.map((reading) => reading.card),
  };
}

const defaultSearchLimit = 10;

function toFound(
  { reading }: IndexedBlock,
  { start, end }: { start: number; end: number },
  { score }: { score: number },
): Found {
  const passageId = formatPassageId({ edition: editionOf(reading.sha256), start, end });
  return { passageId, reading: reading.card.name, start, end, score };
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
