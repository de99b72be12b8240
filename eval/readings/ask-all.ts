import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Excerpt, Library } from "../../src/retrieval/index.ts";
import type { Tick } from "../progress.ts";
import type { Outcome } from "./figures.ts";
import { fold, markAnswer } from "./mark.ts";
import type { ReadingQuestion } from "./questions.ts";

/** The readings' texts, against which answers are checked; they come from the files and not from the library. */
export interface Sources {
  readonly byReading: ReadonlyMap<string, string>;
  /** All their lines, white space folded. */
  readonly lines: ReadonlySet<string>;
}

/** @param corpus the folder that the library was opened from */
export function readSources(corpus: string, library: Library): Sources {
  const byReading = new Map(
    library.readings().map(({ name }) => [name, readFileSync(join(corpus, `${name}.txt`), "utf8")]),
  );
  return {
    byReading,
    lines: new Set([...byReading.values()].flatMap((source) => source.split(/\r\n|\n|\r/).map(fold))),
  };
}

/** Puts every question to the library and marks the answers. */
export function askAll(
  library: Library,
  sources: Sources,
  questions: readonly ReadingQuestion[],
  tick: Tick,
): readonly Outcome[] {
  const withSource = ({ text, reading }: Excerpt) => ({ text, source: sources.byReading.get(reading) ?? "" });
  return questions.map((asked, index) => {
    tick("questions", index, questions.length);
    const { status, excerpts } = library.ask(asked.question);
    const shown = excerpts.map(withSource);
    const whole = markAnswer({ status, excerpts: shown }, asked, sources.lines);
    const first = markAnswer({ status, excerpts: shown.slice(0, 1) }, asked, sources.lines);
    return {
      kind: asked.kind,
      answerable: asked.answerable,
      isAnswered: status === "answered",
      credit: whole.credit,
      firstCredit: first.credit,
      excerpts: excerpts.length,
      verbatimFailures: whole.verbatimFailures,
    };
  });
}
