import { readQuestion } from "./analyse/question.ts";
import { type Answerer, createAnswerer } from "./answer.ts";
import { settleSoFar } from "./answer-so-far.ts";
import type { Catalogue } from "./catalogue.ts";
import { editionOf, formatPassageId } from "./cite/passage-id.ts";
import { createComparer } from "./compare.ts";
import type { Judge } from "./decide/judge.ts";
import { answerAfter } from "./follow-up/after.ts";
import type { IndexedBlock } from "./index/documents.ts";
import type { WholeLibrary } from "./library-interface.ts";
import { rank } from "./rank/rank.ts";
import { type Ends, endsOf, isWithheld, type Withhold } from "./read-so-far.ts";
import { canAskTheSame } from "./teach/matter-asked.ts";
import { createTaughtQuestions } from "./teach/taught.ts";
import { createTeaching } from "./teach/teaching.ts";
import type { ComparedReading, Found, ReadSoFar } from "./types.ts";

/** What of a library depends on what was taught to it. */
export type GroupLibrary = Pick<
  WholeLibrary,
  "ask" | "askAfter" | "search" | "compare" | "teach" | "forget" | "taught"
>;

/** What all groups that read the same readings share. */
interface Shared {
  readonly catalogue: Catalogue;
  readonly judge: Judge;
  readonly withhold: Withhold;
  /** @throws UnknownReadingError */
  mustKnow(readings: readonly string[] | undefined): void;
}

const defaultSearchLimit = 10;
/**
 * A study guide has several questions for every passage, of which the nearest is near indeed; moderators teach a few questions, and what
 * shares less than this with one of them is often about another passage (measured with eval/questions/taught.jsonl). For the same reason
 * only theirs must ask for the same kind of thing: of a guide's several questions each speaks for all that its passage tells, and
 * with the same check on them 18 of the 1,290 questions of eval/questions are answered worse and 10 better.
 */
const leastTaught = 0.6;

/** The questions of one study group, beside those of the study guides, over the shared index. */
export function createGroupLibrary({ catalogue, judge, withhold, mustKnow }: Shared): GroupLibrary {
  const taughtHere = createTaughtQuestions([], {
    beneath: catalogue.taught,
    least: leastTaught,
    helps: canAskTheSame,
  });
  const whole: Catalogue = { ...catalogue, taught: taughtHere };
  const { entriesFor, ...teaching } = createTeaching(whole);
  const answerWhole = createAnswerer(whole, judge, entriesFor);
  const compareWhole = createComparer(whole, judge);
  const within = (ends: Ends): Catalogue => ({ ...withhold(ends), taught: taughtHere });
  const answererOf = (until: ReadSoFar | undefined): { answer: Answerer; readable: Catalogue } => {
    const ends = endsOf(until, catalogue.shelf);
    if (ends.size === 0) return { answer: answerWhole, readable: whole };
    const readable = within(ends);
    const answerReadable = createAnswerer(readable, judge, entriesFor);
    const answer: Answerer = (text, options) =>
      settleSoFar(answerReadable(text, options), answerWhole(text, options), ends);
    return { answer, readable };
  };
  return {
    ...teaching,
    ask(question, options = {}) {
      mustKnow(options.readings);
      return answererOf(options.until).answer(question, options);
    },
    askAfter(earlier, question, options = {}) {
      mustKnow(options.readings);
      const { answer, readable } = answererOf(options.until);
      return answerAfter(earlier, question, (one) => answer(one, options), readable);
    },
    search(text, { readings, until, limit = defaultSearchLimit } = {}) {
      mustKnow(readings);
      const readable = within(endsOf(until, catalogue.shelf));
      const question = readQuestion(text, readable);
      const found = rank(readable, question, readings);
      const [best] = found.passages;
      return {
        blocks: found.blocks
          .slice(0, limit)
          .map(({ indexed, block }) => toFound(indexed, boundsOf(indexed), block)),
        passages: found.passages.slice(0, limit).map((one) => toFound(one.indexed, one.passage, one)),
        confidence: best ? judge(question, best).confidence : Number.NEGATIVE_INFINITY,
      };
    },
    compare(topic, options = {}) {
      const ends = endsOf(options.until, catalogue.shelf);
      if (ends.size === 0) return compareWhole(topic, options);
      const all = compareWhole(topic, options);
      return createComparer(within(ends), judge)(topic, options).map((row, place): ComparedReading => {
        const isFurtherOn = all[place]?.excerpts.some((one) => isWithheld(one, ends)) ?? false;
        return isFurtherOn ? { ...row, furtherOn: true } : row;
      });
    },
  };
}

/** As far as a block may be shown. */
function boundsOf({ block, reading }: IndexedBlock): { start: number; end: number } {
  return { start: block.start, end: Math.min(block.end, reading.source.length) };
}

function toFound(
  { reading }: IndexedBlock,
  { start, end }: { start: number; end: number },
  { score }: { score: number },
): Found {
  const passageId = formatPassageId({ edition: editionOf(reading.sha256), start, end });
  return { passageId, reading: reading.card.name, start, end, score };
}
