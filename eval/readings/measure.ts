import { basename } from "node:path";
import { openLibrary } from "../../src/retrieval/index.ts";
import type { Tick } from "../progress.ts";
import { askAll, readSources } from "./ask-all.ts";
import { type FiguresByKind, figuresByKind } from "./figures.ts";
import type { ReadingQuestion } from "./questions.ts";

/** Study guides count: a group's own readings will have none. */
export type Help = "with guides" | "without guides";

/** Figures by the name of the file of questions. */
export type ReadingsFigures = Readonly<Record<string, Readonly<Record<Help, FiguresByKind>>>>;

/**
 * Measures how well questions about the readings are answered, with and without their study guides.
 *
 * @param questions by file
 * @throws CorpusError when the folder cannot be used
 */
export async function measureReadings(
  corpus: string,
  questions: ReadonlyMap<string, readonly ReadingQuestion[]>,
  tick: Tick,
): Promise<ReadingsFigures> {
  const helped = await openLibrary({ folder: corpus });
  const unhelped = await openLibrary({ folder: corpus }, { guides: false });
  const sources = readSources(corpus, helped);
  return Object.fromEntries(
    Array.from(questions, ([file, ofFile]) => [
      basename(file, ".jsonl"),
      {
        "with guides": figuresByKind(askAll(helped, sources, ofFile, tick)),
        "without guides": figuresByKind(askAll(unhelped, sources, ofFile, tick)),
      },
    ]),
  );
}
