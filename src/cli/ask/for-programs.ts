import { z } from "zod";
import type { Answer, Excerpt, Library } from "../../retrieval/index.ts";

/** An answer as `--json` and `--jsonl` print it; the field names are a contract. */
export function toJson(library: Library, answer: Answer): object {
  const toObject = (excerpt: Excerpt) => ({
    text: excerpt.text,
    reading: excerpt.reading,
    start: excerpt.locator.start,
    end: excerpt.locator.end,
    lines: excerpt.locator.lines,
    section: excerpt.locator.section ?? null,
    paragraph: excerpt.locator.paragraph,
    citation: library.cite(excerpt),
  });
  return {
    status: answer.status,
    excerpts: answer.excerpts.map(toObject),
    ...(answer.status === "related" && { closest: answer.closest.map(toObject) }),
  };
}

const askedSchema = z.object({ id: z.union([z.string(), z.number()]), question: z.string() });

/** Reads one line of `--jsonl`; other fields than `id` and `question` are ignored. */
export function readAsked(line: string): z.infer<typeof askedSchema> | { fault: string } {
  try {
    const parsed = askedSchema.safeParse(JSON.parse(line));
    return parsed.success
      ? parsed.data
      : { fault: 'write {"id": …, "question": "…"}, the id as text or a number' };
  } catch {
    return { fault: "this is not JSON; write one object a line" };
  }
}
