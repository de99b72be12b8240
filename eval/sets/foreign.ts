import type { Library } from "../../src/retrieval/index.ts";
import { auroc } from "../metrics/auroc.ts";
import { mean } from "../metrics/mean.ts";
import type { Tick } from "../progress.ts";
import type { AnsweredQuestion, CollectionDocument } from "./collection.ts";
import { dealArticles } from "./halves.ts";
import { toLibrary } from "./to-library.ts";

/**
 * How well a library tells questions that it answers from foreign ones. The articles that questions are about are dealt out
 * to two libraries, and every question is put to both:
 *
 *                    questions about A    questions about B
 *     library A          positive             negative         AUROC of A     figure = their mean
 *     library B          negative             positive         AUROC of B
 *
 * The scores are the confidences that decide whether to answer. They are compared within a library only, as in use.
 *
 * @returns undefined when the questions are about a single article
 */
export async function measureForeign(
  documents: readonly CollectionDocument[],
  questions: readonly AnsweredQuestion[],
  tick: Tick,
): Promise<number | undefined> {
  const halves = dealArticles(documents, questions) ?? [];
  const areas: number[] = [];
  for (const [index, { documents: own, home, foreign }] of halves.entries()) {
    const library = await toLibrary(own);
    const step = `library ${index + 1} of 2, ${home.length} own and ${foreign.length} foreign questions`;
    const area = auroc(confidences(library, home, step, tick), confidences(library, foreign, step, tick));
    if (area !== undefined) areas.push(area);
  }
  return mean(areas);
}

function confidences(library: Library, questions: readonly AnsweredQuestion[], step: string, tick: Tick) {
  return questions.map(({ text }, index) => {
    tick(step, index, questions.length);
    return library.search(text, { limit: 1 }).confidence;
  });
}
