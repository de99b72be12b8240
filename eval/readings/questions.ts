import { z } from "zod";
import { readJsonLines } from "../sets/jsonl.ts";

const questionSchema = z
  .object({
    id: z.string(),
    question: z.string(),
    kind: z.string(),
    answerable: z.boolean(),
    evidence: z.array(z.array(z.string()).min(1)),
  })
  .refine(({ answerable, evidence }) => !answerable || evidence.length > 0, {
    message: "it is answerable, and no evidence is given",
  });

/** A question about the readings: eval/questions/README.md tells what its fields mean. */
export type ReadingQuestion = z.infer<typeof questionSchema>;

const shape = '{"id": "t001", "question": "…", "kind": "direct", "answerable": true, "evidence": [["…"]]}';

/** @throws DataError at the first line that is not such a question */
export function readQuestions(file: string): readonly ReadingQuestion[] {
  return readJsonLines(file, questionSchema, shape).map(({ value }) => value);
}
