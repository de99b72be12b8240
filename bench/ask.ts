import { openLibrary } from "../src/retrieval/index.ts";
import { measure, type Timing } from "./measure.ts";
import { questions } from "./questions.ts";

/** One answer, from the question's text to located excerpts, over every question in turn. */
export async function benchAsk(corpus: string): Promise<Timing> {
  const library = await openLibrary({ folder: corpus });
  let turn = 0;
  return measure("answer a question", () => {
    library.ask(questions[turn++ % questions.length] ?? "");
  });
}
