import type { Span } from "../metrics/sentence.ts";

/** A test collection: documents, and what is asked of them. */
export interface Collection {
  /** What the figures are printed under: the base name of its folder. */
  readonly name: string;
  readonly documents: readonly CollectionDocument[];
  /** Questions of which it is known how relevant documents are; BEIR's form. Empty when the set has none. */
  readonly judged: readonly JudgedQuery[];
  /** Questions of which it is known where in a document the answer stands. Empty when the set has none. */
  readonly answered: readonly AnsweredQuestion[];
}

export interface CollectionDocument {
  readonly id: string;
  /** May be empty, and the same for several: paragraphs of one article. */
  readonly title: string;
  readonly text: string;
}

export interface JudgedQuery {
  readonly text: string;
  /** By document id, greater than 0 for relevant ones. At least one is. */
  readonly relevance: ReadonlyMap<string, number>;
}

/** Questions that nothing answers are not among them: whether one changed fact is seen is no matter of finding. */
export interface AnsweredQuestion {
  readonly text: string;
  /** The document that answers. */
  readonly document: string;
  /** At least one. */
  readonly answers: readonly Span[];
}
