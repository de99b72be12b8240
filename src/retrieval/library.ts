import { buildCatalogue } from "./catalogue.ts";
import { formatCitation } from "./cite/cite.ts";
import { citeInStyle } from "./cite/in-style.ts";
import { lossOf } from "./cite/runs.ts";
import { createJudge } from "./decide/judge.ts";
import { createWordsHeld } from "./decide/words-held.ts";
import { createGroupLibrary, type GroupLibrary } from "./group-library.ts";
import { createLeafing } from "./leafing.ts";
import type { WholeLibrary } from "./library-interface.ts";
import { limitLibrary } from "./limited-library.ts";
import { createLookup } from "./lookup/lookup.ts";
import { createQuizMaker } from "./quiz/quiz.ts";
import { createQuoteChecker } from "./quote/check.ts";
import { settleCheck } from "./quote/check-within.ts";
import { type Corpus, readCorpus } from "./read/corpus.ts";
import { emptyGlossary } from "./read/glossary.ts";
import { formatReference } from "./read/reference.ts";
import { createWithholder, endsWithin, onceForEach, whyNot } from "./read-so-far.ts";
import { createNearWordings } from "./teach/near-wordings.ts";
import type { OnProgress } from "./turns.ts";
import type { Reading, Within } from "./types.ts";
import { findReading } from "./unknown-reading.ts";
import { verifyExcerpt } from "./verify.ts";

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
): Promise<WholeLibrary> {
  const corpus = tune(
    "folder" in options ? await readCorpus(options.folder) : withoutHelp(options.readings),
    tuning,
  );
  const { readings } = corpus;
  const folder = "folder" in options ? options.folder : undefined;
  const catalogue = await buildCatalogue(corpus, onProgress);
  const { shelf } = catalogue;
  const mustKnow = (wanted: readonly string[] = []) => {
    for (const name of wanted) findReading(name, shelf);
  };
  const judge = await createJudge(catalogue, (done) => onProgress({ stage: "calibrate", done }));
  const withhold = createWithholder(catalogue);
  const readable = (limits: Within) => withhold(endsWithin(limits, shelf));
  const quoteCheckerFor = onceForEach(createQuoteChecker);
  const quizMakerFor = onceForEach(createQuizMaker);
  const leafingFor = onceForEach(createLeafing);
  const { lookUp, prepare } = createLookup(catalogue);
  const leafing = leafingFor(catalogue);
  const shared: Omit<WholeLibrary, keyof GroupLibrary | "forStudyGroup" | "within"> = {
    ...leafing,
    lookup(text, options = {}) {
      mustKnow(options.readings);
      return lookUp(text, options);
    },
    prepareLookup: prepare,
    async quiz(seed, { readings: wanted, until } = {}) {
      mustKnow(wanted);
      return quizMakerFor(readable(until ? { until } : {}))(seed, wanted);
    },
    checkQuote(text, limits = {}) {
      mustKnow(limits.readings);
      const shown = quoteCheckerFor(readable(limits))(text);
      const ends = endsWithin(limits, shelf);
      return ends.size === 0
        ? shown
        : settleCheck(shown, quoteCheckerFor(catalogue)(text), whyNot(limits, ends));
    },
    cite({ reading, locator }, style) {
      const { card } = findReading(reading, shelf).reading;
      return style ? citeInStyle(style, card, locator) : formatCitation(card, locator);
    },
    reference(reading, style) {
      const { card } = findReading(reading, shelf).reading;
      return style ? citeInStyle(style, card) : formatReference(card);
    },
    async verify(given) {
      if (typeof given !== "string") return verifyExcerpt(given, readings, folder);
      const excerpt = leafing.passage(given);
      return excerpt
        ? verifyExcerpt(excerpt, readings, folder)
        : { status: "gone", standing: lossOf(shelf, given) };
    },
    nearWordings: createNearWordings(catalogue.lexicon),
    wordsHeld: createWordsHeld(catalogue),
    readings: () => readings.map((reading) => reading.card),
  };
  const forStudyGroup = (): WholeLibrary => {
    const whole: WholeLibrary = {
      ...shared,
      ...createGroupLibrary({ catalogue, judge, withhold, mustKnow }),
      forStudyGroup,
      within: (limits) => limitLibrary(whole, limits, { shelf, readable, leafingFor, quizMakerFor }),
    };
    return whole;
  };
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
