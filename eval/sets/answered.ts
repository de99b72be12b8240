import { join } from "node:path";
import { z } from "zod";
import type { AnsweredQuestion, CollectionDocument } from "./collection.ts";
import { DataError } from "./data-error.ts";
import { readJsonLines } from "./jsonl.ts";

const questionSchema = z.object({
  text: z.string(),
  pid: z.union([z.string(), z.number()]).transform(String),
  impossible: z.boolean().default(false),
  answers: z.array(z.object({ text: z.string(), start: z.int().nonnegative() })).default([]),
});

const shape = '{"text": "…", "pid": "p0", "impossible": false, "answers": [{"text": "…", "start": 0}]}';

/**
 * Reads the questions of `questions.jsonl` that a document answers; an answer's `start` counts the characters of the
 * document's text: code points, as in Python, or else UTF-16 code units.
 *
 * @throws DataError when a line is malformed, or an answer does not stand where it says
 */
export function readAnsweredQuestions(
  folder: string,
  documents: readonly CollectionDocument[],
): readonly AnsweredQuestion[] {
  const file = join(folder, "questions.jsonl");
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  return readJsonLines(file, questionSchema, shape)
    .filter(({ value }) => !value.impossible && value.answers.length > 0)
    .map(({ line, value: { text, pid, answers } }) => {
      const source = texts.get(pid);
      if (source === undefined)
        throw new DataError({
          file,
          line,
          problem: `there is no document "${pid}" in corpus.jsonl`,
          remedy: "Let pid be the _id of the document that answers",
        });
      const spans = answers.map((answer) => {
        const start = [toUnits(source, answer.start), answer.start].find((at) =>
          source.startsWith(answer.text, at),
        );
        if (start !== undefined) return { document: pid, start, end: start + answer.text.length };
        throw new DataError({
          file,
          line,
          problem: `the answer “${answer.text}” does not stand at character ${answer.start} of document "${pid}"`,
          remedy: "Let start count the document's characters from 0",
        });
      });
      return { text, document: pid, answers: spans };
    });
}

/** The UTF-16 offset of a code point: the two counts part company at the first emoji. */
function toUnits(text: string, points: number): number {
  let units = 0;
  for (let left = points; left > 0 && units < text.length; left--)
    units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
  return units;
}
