import type { AnsweredQuestion, CollectionDocument } from "./collection.ts";

/** A half of the articles that are asked about, seen from a library of them. */
export interface Half {
  /** Their paragraphs. */
  readonly documents: readonly CollectionDocument[];
  /** The questions about them. */
  readonly home: readonly AnsweredQuestion[];
  /** The questions about the other half. */
  readonly foreign: readonly AnsweredQuestion[];
}

/**
 * Deals the articles that questions are about (documents of one title) out to two halves in turn; what is at home in one is
 * foreign to the other.
 *
 * @returns undefined when the questions are about fewer than two articles
 */
export function dealArticles(
  documents: readonly CollectionDocument[],
  questions: readonly AnsweredQuestion[],
): readonly [Half, Half] | undefined {
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const articleOf = ({ document }: AnsweredQuestion) => titles.get(document) ?? "";
  const articles = [...new Set(questions.map(articleOf))].sort();
  if (articles.length < 2) return undefined;
  const half = (rest: number): Half => {
    const own = new Set(articles.filter((_, index) => index % 2 === rest));
    return {
      documents: documents.filter(({ title }) => own.has(title)),
      home: questions.filter((question) => own.has(articleOf(question))),
      foreign: questions.filter((question) => !own.has(articleOf(question))),
    };
  };
  return [half(0), half(1)];
}
