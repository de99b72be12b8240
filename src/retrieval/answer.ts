import { type Group, readGroups } from "./analyse/groups.ts";
import { readHalves } from "./analyse/halves.ts";
import { mend } from "./analyse/mend.ts";
import { readQuestion } from "./analyse/question.ts";
import type { Catalogue } from "./catalogue.ts";
import { type PassageRun, toExcerpt } from "./cite/excerpt.ts";
import { highlight } from "./cite/highlights.ts";
import { type FoundRun, findRun } from "./cite/runs.ts";
import type { Judge } from "./decide/judge.ts";
import { explain, explainHalves, explainList, explainParticulars, explainTaught } from "./explain.ts";
import { findListLines, type ListAnswer } from "./list/list-lines.ts";
import { findAbbreviations } from "./particulars/abbreviations.ts";
import { named } from "./particulars/asking.ts";
import { findByPlace } from "./particulars/by-place.ts";
import { findCaptions } from "./particulars/captions.ts";
import { findParticulars } from "./particulars/find.ts";
import { type ParticularsAnswer, shelfOf } from "./particulars/head.ts";
import { findHeadings } from "./particulars/headings.ts";
import { rank } from "./rank/rank.ts";
import { joinNeighbours, type SelectedRun, selectEach, selectRuns } from "./rank/select.ts";
import type { TaughtFor, Teaching } from "./teach/teaching.ts";
import type { Answer, Answered, AskOptions, Excerpt, Explanation } from "./types.ts";

const defaultLimit = 3;
/** Where both readings are asked: two of each. */
const defaultLimitOfEach = 4;

export type Answerer = (text: string, options: AskOptions) => Answer;

/** Prepares to answer from a catalogue: what was taught, from the heads of readings, from a list, or by searching. */
export function createAnswerer(
  catalogue: Catalogue,
  judge: Judge,
  entriesFor: Teaching["entriesFor"],
): Answerer {
  return (asked, options) => {
    const { asking: text, whole: byForm } = mend(asked, catalogue.lexicon);
    return (
      answerWithTaught(catalogue, asked, options, entriesFor(asked)) ??
      answerHalves(catalogue, byForm, options, judge) ??
      answerByForm(catalogue, byForm, options) ??
      answerLastByForm(catalogue, byForm, options) ??
      answerWithPassages(catalogue, text, options, judge)
    );
  };
}

/** What a moderator tied to the question, and nothing besides. What was tied may be withheld from this catalogue. */
function answerWithTaught(
  catalogue: Catalogue,
  text: string,
  { readings, limit = defaultLimit }: AskOptions,
  { wording, entries }: TaughtFor,
): Answer | undefined {
  const isAllowed = ({ run }: FoundRun) => !readings || readings.includes(run.reading.card.name);
  const shown = entries
    .flatMap(({ entry }) => {
      const tied = findRun(catalogue.shelf, entry.passageId);
      return tied && isAllowed(tied) ? [{ entry, tied }] : [];
    })
    .slice(0, limit);
  const [first, ...others] = shown.map(({ entry }) => entry);
  if (!first) return undefined;
  const groups = readGroups(text, catalogue.lexicon);
  const excerpts = shown.map(({ tied }) => markedExcerpt(tied.run, groups, catalogue, 1));
  const answer = answered("passages", excerpts, explainTaught(shown));
  return answer && { ...answer, taught: { wording, entries: [first, ...others] } };
}

/**
 * Each half of a question that asks one thing of one reading and another of another. At least one of them is to ask for something by what
 * it is: what two searches would find, one finds as well.
 */
function answerHalves(
  catalogue: Catalogue,
  text: string,
  options: AskOptions,
  judge: Judge,
): Answer | undefined {
  const shelf = shelfOf(catalogue, options.readings);
  const cards = shelf.map(({ reading }) => reading.card);
  const halves = readHalves(text, shelf, (half) => named(half, cards));
  if (!halves) return undefined;
  const ofEach = halves.map((half) => {
    const within = { ...options, readings: [half.reading] };
    const byForm = answerByForm(catalogue, half.text, within);
    return {
      byForm,
      answer: byForm ?? answerWithPassages(catalogue, half.text, { limit: 1, ...within }, judge),
    };
  });
  const answers = ofEach.flatMap(({ answer }) => (answer.status === "answered" ? [answer] : []));
  if (answers.length < halves.length || !ofEach.some(({ byForm }) => byForm)) return undefined;
  const form = answers.some((one) => one.form === "lines") ? "lines" : "passages";
  const excerpts = answers.flatMap((one) => one.excerpts);
  return answered(form, excerpts, explainHalves(halves, answers));
}

/** "My list is due, help. Full date of the Quist paper?" The last sentence is enough where it alone asks, and names its reading itself. */
function answerLastByForm(catalogue: Catalogue, text: string, options: AskOptions): Answer | undefined {
  const { index } = lastSentence.exec(text) ?? {};
  if (index === undefined || text.slice(0, index).includes("?")) return undefined;
  const last = text.slice(index);
  const cards = shelfOf(catalogue, options.readings).map(({ reading }) => reading.card);
  return named(last, cards).length === 0 ? undefined : answerByForm(catalogue, last, options);
}

const lastSentence = /(?<=[.!]\s)[^.?!]{8,300}\?[.?!\s]*$/u;

/** By what is asked for: particulars of a reading, or lines of a list. */
function answerByForm(
  catalogue: Catalogue,
  text: string,
  { readings }: Pick<AskOptions, "readings">,
): Answer | undefined {
  return (
    answerWithParticulars(
      findAbbreviations(text, catalogue, readings) ??
        findByPlace(text, catalogue, readings) ??
        findCaptions(text, catalogue, readings) ??
        findHeadings(text, catalogue, readings) ??
        findParticulars(text, catalogue, readings),
    ) ?? answerWithList(catalogue, findListLines(text, catalogue, readings))
  );
}

/** The lines of the readings' heads that were asked for, and what stands between them. */
function answerWithParticulars(found: ParticularsAnswer | undefined): Answer | undefined {
  if (!found) return undefined;
  const excerpts = found.heads.map(({ run, lines }) =>
    toExcerpt(
      run,
      lines.map(({ start, end }) => [start - run.first.start, end - run.first.start] as const),
      1,
    ),
  );
  return answered("passages", excerpts, explainParticulars(found));
}

/** All the lines of a list that were asked for, neighbours joined. */
function answerWithList(catalogue: Catalogue, list: ListAnswer | undefined): Answer | undefined {
  if (!list) return undefined;
  if (list.lines.length === 0) return { status: "nothing", excerpts: [], explanation: explainList(list) };
  const lines = list.lines.flatMap((indexed) =>
    indexed.passages.map((passage) => ({ indexed, passage, score: 1 })),
  );
  const excerpts = joinNeighbours(lines).map((run) => excerptOf(run, list.asking.groups, catalogue));
  return answered("lines", excerpts, explainList(list));
}

/** The way of any other question: search -> decide -> cite. */
function answerWithPassages(
  catalogue: Catalogue,
  text: string,
  { readings, limit }: AskOptions,
  judge: Judge,
): Answer {
  const question = readQuestion(text, catalogue);
  const { passages: ranked } = rank(catalogue, question, readings);
  const [best] = ranked;
  const decision = best && judge(question, best);
  const explanation = explain(question.groups, ranked, decision);
  const runs = question.readings.each
    ? selectEach(ranked, limit ?? defaultLimitOfEach)
    : selectRuns(ranked, limit ?? defaultLimit);
  const [first, ...others] = runs.map((run) => excerptOf(run, question.groups, catalogue));
  if (!first || !decision) return { status: "nothing", excerpts: [], explanation };
  const margin = { confidence: decision.confidence, threshold: decision.threshold };
  if (decision.status === "related")
    return { status: "related", excerpts: [], closest: [first, ...others], margin, explanation };
  return { status: "answered", form: "passages", excerpts: [first, ...others], margin, explanation };
}

/** Undefined where there is nothing to show. */
function answered(
  form: Answered["form"],
  [first, ...others]: readonly Excerpt[],
  explanation: Explanation,
): Answered | undefined {
  return first && { status: "answered", form, excerpts: [first, ...others], explanation };
}

/** Passages that were selected, as an excerpt. */
export function excerptOf(
  { first, last, score }: SelectedRun,
  groups: readonly Group[],
  catalogue: Catalogue,
): Excerpt {
  const run = { reading: first.indexed.reading, first: first.passage, last: last.passage };
  return markedExcerpt(run, groups, catalogue, score);
}

/** A run as an excerpt, with the words marked that were asked for. */
function markedExcerpt(
  run: PassageRun,
  groups: readonly Group[],
  { lexicon }: Catalogue,
  score: number,
): Excerpt {
  const text = run.reading.source.slice(run.first.start, run.last.end);
  return toExcerpt(run, highlight(text, groups, lexicon.glossary), score);
}
