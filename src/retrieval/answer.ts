import { type Group, readGroups } from "./analyse/groups.ts";
import { mend } from "./analyse/mend.ts";
import { readQuestion } from "./analyse/question.ts";
import type { Catalogue } from "./catalogue.ts";
import { type PassageRun, toExcerpt } from "./cite/excerpt.ts";
import { highlight } from "./cite/highlights.ts";
import { type FoundRun, findRun } from "./cite/runs.ts";
import type { Judge } from "./decide/judge.ts";
import { explain, explainList, explainParticulars, explainTaught } from "./explain.ts";
import { findListLines, type ListAnswer } from "./list/list-lines.ts";
import { findAbbreviations } from "./particulars/abbreviations.ts";
import { findByPlace } from "./particulars/by-place.ts";
import { findCaptions } from "./particulars/captions.ts";
import { findParticulars } from "./particulars/find.ts";
import type { ParticularsAnswer } from "./particulars/head.ts";
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
      answerWithParticulars(
        findAbbreviations(byForm, catalogue, options.readings) ??
          findByPlace(byForm, catalogue, options.readings) ??
          findCaptions(byForm, catalogue, options.readings) ??
          findHeadings(byForm, catalogue, options.readings) ??
          findParticulars(byForm, catalogue, options.readings),
      ) ??
      answerWithList(catalogue, findListLines(byForm, catalogue, options.readings)) ??
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
