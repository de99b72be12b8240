import { readContent } from "../analyse/content.ts";
import { readGroups } from "../analyse/groups.ts";
import type { Catalogue } from "../catalogue.ts";
import { worthIn } from "../rank/passages.ts";
import { formatReference } from "../read/reference.ts";
import type { Answer, AnswerAfter, Answered } from "../types.ts";
import { sensesOf } from "./together.ts";

/** Asks each sense of a question until one is answered; when none is, the likeliest of those that were refused stands. */
export function answerAfter(
  earlier: string,
  question: string,
  ask: (question: string) => Answer,
  catalogue: Catalogue,
): AnswerAfter {
  let refused: AnswerAfter | undefined;
  for (const { question: asked, topic } of sensesOf(question, earlier)) {
    const answer = ask(asked);
    if (answer.status !== "answered") refused ??= { question: asked, answer };
    else if (topic === undefined || speaksOf(topic, answer, catalogue)) return { question: asked, answer };
  }
  return refused ?? { question, answer: ask(question) };
}

/** Whether an answer, or the name of a reading that it comes from, holds anything of a topic; true when there is nothing to hold. */
function speaksOf(topic: string, { excerpts }: Answered, { lexicon, shelf }: Catalogue): boolean {
  const groups = readGroups(topic, lexicon);
  const names = new Set(excerpts.map(({ reading }) => reading));
  const references = shelf.flatMap(({ reading: { card } }) =>
    names.has(card.name) ? [formatReference(card)] : [],
  );
  const contents = [...excerpts.map(({ text }) => text), ...references].map((text) =>
    readContent(text, lexicon.glossary),
  );
  return groups.length === 0 || groups.some((group) => worthIn(group, contents) > 0);
}
