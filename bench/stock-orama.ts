import { create, insertMultiple, search } from "@orama/orama";
import { type Library, openLibrary } from "../src/retrieval/index.ts";
import { measure, type Timing } from "./measure.ts";
import { questions } from "./questions.ts";

/** The peer: Orama as it comes, stemming and stop words on, over the same passages; a bare search, nothing excerpted. */
export async function benchStockOrama(corpus: string): Promise<Timing> {
  const library = await openLibrary({ folder: corpus });
  const database = create({
    schema: { text: "string" },
    components: { tokenizer: { language: "english", stemming: true } },
  });
  await insertMultiple(
    database,
    passagesOf(library).map((text) => ({ text })),
  );
  let turn = 0;
  return measure("stock Orama: search the same passages", () => {
    search(database, { term: questions[turn++ % questions.length] ?? "", limit: 3 });
  });
}

/** Every passage, reached through the library's door: from any one of a reading, around it as far as it goes. */
function passagesOf(library: Library): readonly string[] {
  return library.readings().flatMap((card) => {
    const answer = library.ask(card.title, { readings: [card.name], limit: 1 });
    const [start] = answer.status === "related" ? answer.closest : answer.excerpts;
    return start ? library.around(start.passageId, Number.MAX_SAFE_INTEGER).map(({ text }) => text) : [];
  });
}
