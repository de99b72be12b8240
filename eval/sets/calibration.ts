import { createHash } from "node:crypto";
import type { Library, Margin } from "../../src/retrieval/index.ts";
import { mean } from "../metrics/mean.ts";
import type { Tick } from "../progress.ts";
import type { AnsweredQuestion, CollectionDocument } from "./collection.ts";
import { dealArticles, type Half } from "./halves.ts";
import { toLibrary } from "./to-library.ts";

/** How libraries of one size, which calibrate themselves, tell their own questions from foreign ones. */
export interface CalibrationFigures {
  /** Documents in each library, and the passages that they come to, as a mean. */
  readonly documents: number;
  readonly passages: number;
  /** How many libraries of this size were drawn. */
  readonly libraries: number;
  /** The mean of the thresholds that they found; `-Infinity`, in JSON null, where in one of them whatever is found is above. */
  readonly threshold: number | undefined;
  /** Questions that a document in their library answers. */
  readonly own: Shares;
  /** Questions about articles that are not in it: to answer one is a mistake. */
  readonly foreign: Shares;
}

/** What became of some questions; shares from 0 to 1, undefined where there are no questions. */
export interface Shares {
  readonly n: number;
  readonly answered: number | undefined;
  /** Above the threshold, whatever else the library objects; and had the threshold stood half a point lower or higher. */
  readonly lower: number | undefined;
  readonly above: number | undefined;
  readonly higher: number | undefined;
}

/** The sizes that are looked at, in documents, as far as the collection has them; then the largest that it allows. */
const sizes = [2, 8, 34, 170, 600];

/** Questions of either sort a size: the standard error of a share is then 3.5 points at most, and more where one library's questions go together. */
const questionsWanted = 200;

/**
 * Small libraries have few questions of their own, so that several are drawn; but each asks itself all of the calibration's
 * when it is opened.
 */
const mostLibraries = 12;

/** How far the threshold is moved, in units of confidence, to see what hangs on its very place. */
const neighbourhood = 0.5;

/**
 * Whether the threshold that a library finds for itself means the same at every size. Half of the articles that are asked
 * about are foreign (halves.ts), and the library grows from the other half; when that is used up, from articles that
 * nobody asks about:
 *
 *     library 1    | A  paragraphs of one half, shuffled | others, shuffled |      questions about B are foreign
 *     library 2    | B  paragraphs of the other half     | others           |      questions about A are foreign
 *     library 3    | A, shuffled anew …
 *                  ├─┤ 2   ├───┤ 8   ├───────┤ 34  …
 *
 * A size takes beginnings of these, so that a larger library holds the smaller one. Everything that looks drawn is in the
 * order of hashes, and the same on every machine.
 *
 * @returns a row a size, ascending; none when the questions are about a single article
 */
export async function measureCalibration(
  documents: readonly CollectionDocument[],
  questions: readonly AnsweredQuestion[],
  tick: Tick,
): Promise<readonly CalibrationFigures[]> {
  const halves = dealArticles(documents, questions);
  if (!halves) return [];
  const asked = new Set(halves.flatMap((half) => half.documents));
  const others = documents.filter((document) => !asked.has(document));
  const largest = Math.min(...halves.map((half) => half.documents.length)) + others.length;
  const rows: CalibrationFigures[] = [];
  for (const size of [...sizes.filter((one) => one < largest), largest]) {
    const libraries = librariesFor(size, questions.length / asked.size);
    const outcomes: Outcome[] = [];
    for (let index = 0; index < libraries; index++) {
      tick(`libraries of ${size}`, index, libraries);
      const half = halves[index % 2 === 0 ? 0 : 1];
      outcomes.push(await askLibrary(half, others, size, index, Math.ceil(questionsWanted / libraries)));
    }
    rows.push(toFigures(size, outcomes));
  }
  return rows;
}

/** Enough for the questions wanted, and as many of either half. */
function librariesFor(size: number, questionsADocument: number): number {
  const pairs = Math.ceil(questionsWanted / (2 * size * questionsADocument));
  return 2 * Math.min(mostLibraries / 2, pairs);
}

/** A library that was asked. */
interface Outcome {
  readonly passages: number;
  readonly own: readonly Asked[];
  readonly foreign: readonly Asked[];
}

/** A question's outcome. */
interface Asked {
  readonly isAnswered: boolean;
  /** Absent where the threshold had no say: nothing was found, or a list answers. */
  readonly margin: Margin | undefined;
}

/** Opens the library of that index and size, and asks it so many questions of either sort at most. */
async function askLibrary(
  { documents, home, foreign }: Half,
  others: readonly CollectionDocument[],
  size: number,
  index: number,
  most: number,
): Promise<Outcome> {
  const byId = ({ id }: CollectionDocument) => id;
  const held = [...shuffle(documents, index, byId), ...shuffle(others, index, byId)].slice(0, size);
  const ids = new Set(held.map(byId));
  const library = await toLibrary(held);
  const ask = (questions: readonly AnsweredQuestion[]) =>
    shuffle(questions, index, ({ document, text }) => `${document} ${text}`)
      .slice(0, most)
      .map(({ text }) => library.ask(text))
      .map((answer) => ({
        isAnswered: answer.status === "answered",
        margin: "margin" in answer ? answer.margin : undefined,
      }));
  return {
    passages: countPassages(library),
    own: ask(home.filter(({ document }) => ids.has(document))),
    foreign: ask(foreign),
  };
}

function countPassages(library: Library): number {
  const sections = library.readings().flatMap(({ name }) => library.outline(name));
  return sections.reduce((sum, { passages }) => sum + passages, 0);
}

/** @param nameOf tells the members apart */
function shuffle<T>(members: readonly T[], seed: number, nameOf: (member: T) => string): readonly T[] {
  const placeOf = (member: T) =>
    createHash("sha256")
      .update(`${seed} ${nameOf(member)}`)
      .digest("hex");
  return members
    .map((member) => ({ member, place: placeOf(member) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ member }) => member);
}

function toFigures(documents: number, outcomes: readonly Outcome[]): CalibrationFigures {
  const own = outcomes.flatMap((outcome) => outcome.own);
  const foreign = outcomes.flatMap((outcome) => outcome.foreign);
  const thresholds = outcomes.flatMap((outcome) => thresholdOf([...outcome.own, ...outcome.foreign]) ?? []);
  return {
    documents,
    passages: Math.round(mean(outcomes.map(({ passages }) => passages)) ?? 0),
    libraries: outcomes.length,
    threshold: mean(thresholds),
    own: toShares(own),
    foreign: toShares(foreign),
  };
}

const thresholdOf = (asked: readonly Asked[]) => asked.find(({ margin }) => margin)?.margin?.threshold;

function toShares(asked: readonly Asked[]): Shares {
  const share = (is: (one: Asked) => boolean) => mean(asked.map((one) => (is(one) ? 1 : 0)));
  const above =
    (shift: number) =>
    ({ isAnswered, margin }: Asked) =>
      margin ? margin.confidence > margin.threshold + shift : isAnswered;
  return {
    n: asked.length,
    answered: share(({ isAnswered }) => isAnswered),
    lower: share(above(-neighbourhood)),
    above: share(above(0)),
    higher: share(above(neighbourhood)),
  };
}
