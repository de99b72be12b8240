import { z } from "zod";
import { readJsonLines } from "../sets/jsonl.ts";

const lessonSchema = z.object({
  id: z.string(),
  /** Which question of the other files it is: "tune-2 a030". */
  asked: z.string(),
  question: z.string(),
  passage: z.string(),
  paraphrases: z.array(z.string()).min(3),
  lookalikes: z.array(z.string()),
});

/** A question to teach, the passage that answers it, and how others ask for the same and for what only looks like it. */
export type Lesson = z.infer<typeof lessonSchema>;

const shape =
  '{"id": "k01", "asked": "tune t031", "question": "…", "passage": "…", "paraphrases": ["…", "…", "…"], "lookalikes": ["…"]}';

/** @throws DataError at the first line that is no such lesson */
export function readLessons(file: string): readonly Lesson[] {
  return readJsonLines(file, lessonSchema, shape).map(({ value }) => value);
}
