import { type Library, openLibrary, type WholeLibrary } from "../../src/retrieval/index.ts";
import { mean } from "../metrics/mean.ts";
import type { Tick } from "../progress.ts";
import { askAll, readSources, type Sources } from "../readings/ask-all.ts";
import type { Outcome } from "../readings/figures.ts";
import type { Help } from "../readings/measure.ts";
import type { ReadingQuestion } from "../readings/questions.ts";
import { DataError } from "../sets/data-error.ts";
import type { Lesson } from "./lessons.ts";

/** What teaching does. Shares from 0 to 1: of the questions to which the first excerpt is the taught passage. */
export interface TaughtFigures {
  readonly lessons: number;
  readonly questions: BeforeAndAfter;
  readonly paraphrases: BeforeAndAfter;
  /** What only looks like a taught question: here fewer are better. */
  readonly lookalikes: BeforeAndAfter;
  /** All other questions of all files, how many of them are answered otherwise after teaching, and how many worse. */
  readonly others: { readonly n: number; readonly changed: number; readonly worse: number };
}

export interface BeforeAndAfter {
  readonly before: number;
  readonly after: number;
}

/**
 * Teaches a library ten questions and asks it everything before and after, with study guides and without.
 *
 * @param questions by file; those that are taught are left out of the others
 * @throws DataError when a passage does not stand in the readings
 */
export async function measureTaught(
  corpus: string,
  lessons: readonly Lesson[],
  questions: ReadonlyMap<string, readonly ReadingQuestion[]>,
  tick: Tick,
): Promise<Readonly<Record<Help, TaughtFigures>>> {
  const taught = new Set(lessons.map(({ question }) => question));
  const others = [...questions.values()].flat().filter(({ question }) => !taught.has(question));
  const measure = async (guides: boolean) => {
    const library = await openLibrary({ folder: corpus }, { guides });
    return compareTaught(library, readSources(corpus, library), lessons, others, tick);
  };
  return { "with guides": await measure(true), "without guides": await measure(false) };
}

function compareTaught(
  library: WholeLibrary,
  sources: Sources,
  lessons: readonly Lesson[],
  others: readonly ReadingQuestion[],
  tick: Tick,
): TaughtFigures {
  const group = library.forStudyGroup();
  const tied = lessons.map((lesson) => ({ ...lesson, passageId: idOf(lesson, library) }));
  for (const { question, passageId } of tied) group.teach(question, passageId);
  const share = (of: (lesson: Lesson) => readonly string[]): BeforeAndAfter => {
    const asked = tied.flatMap((lesson) => of(lesson).map((question) => ({ question, lesson })));
    const shareIn = (asking: Library) =>
      mean(asked.map(({ question, lesson }) => (leadsWith(asking, question, lesson) ? 1 : 0))) ?? 0;
    return { before: shareIn(library), after: shareIn(group) };
  };
  const [before, after] = [library, group].map((asking) => askAll(asking, sources, others, tick));
  return {
    lessons: lessons.length,
    questions: share(({ question }) => [question]),
    paraphrases: share(({ paraphrases }) => paraphrases),
    lookalikes: share(({ lookalikes }) => lookalikes),
    others: {
      n: others.length,
      changed: others.filter(({ question }) => isChanged(question, library, group)).length,
      worse: before?.filter((one, index) => isWorse(one, after?.[index])).length ?? 0,
    },
  };
}

function idOf({ id, passage }: Lesson, library: Library): string {
  const check = library.checkQuote(passage);
  if (check.status === "exact") return check.excerpts[0].passageId;
  throw new DataError({
    file: `lesson ${id}`,
    problem: `“${passage}” does not stand in the readings`,
    remedy: "Quote a part of the passage, character for character",
  });
}

/** By its text: a caption may stand there twice. */
function leadsWith(library: Library, question: string, { passage }: Lesson): boolean {
  return library.ask(question).excerpts[0]?.text.includes(passage) ?? false;
}

function isChanged(question: string, library: Library, group: Library): boolean {
  const shownBy = (asking: Library) => {
    const { status, excerpts } = asking.ask(question);
    return [status, ...excerpts.map(({ passageId }) => passageId)].join(" ");
  };
  return shownBy(library) !== shownBy(group);
}

/** Less of its evidence is shown, or less of it first; or it is answered where it cannot be. */
function isWorse(before: Outcome, after: Outcome | undefined): boolean {
  if (!after) return true;
  return after.credit < before.credit || (before.answerable && after.firstCredit < before.firstCredit);
}
