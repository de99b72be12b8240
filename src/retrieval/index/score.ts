import type { TokenScore } from "@orama/orama";
import { inverseDocumentFrequency } from "../lexicon/vocabulary.ts";
import { BestDocuments } from "./best-documents.ts";
import type { InvertedField, Postings } from "./postings.ts";
import type { WeightedTerm } from "./query.ts";
import { SparseSums } from "./sparse-sums.ts";

/** BM25F's parameters, the same for every engine: k1 and b are Robertson and Zaragoza's, the boosts were measured on SQuAD and Cranfield. */
export const bm25fParameters = {
  k: 1.2,
  b: 0.75,
  boost: { text: 1, title: 0.5, cues: 0.5, concepts: 1 },
} as const;

export interface WeightedField {
  readonly field: InvertedField;
  readonly boost: number;
}

export interface Scoring {
  readonly k: number;
  readonly b: number;
  /** Documents in the index. */
  readonly count: number;
  /** One more than the highest internal id. */
  readonly capacity: number;
  /** Internal ids that the `where` filter lets through; all of them when undefined. */
  readonly allowed: ReadonlySet<number> | undefined;
  /** How many of the best are wanted; all when undefined. */
  readonly limit: number | undefined;
}

/** Scores documents by the formula of `bm25f`, a term at a time; keeps its room between questions. */
export class Scorer {
  /** The formula's x for the term at hand, where several fields hold it. */
  readonly #frequencies = new SparseSums();
  /** What a term of the group at hand scores. */
  readonly #term = new SparseSums();
  /** The best of the terms of the group at hand. */
  readonly #group = new SparseSums();
  readonly #scores = new SparseSums();

  /** The best documents that hold a term, in no particular order (Orama sorts). */
  score(
    groups: readonly (readonly WeightedTerm[])[],
    fields: readonly WeightedField[],
    scoring: Scoring,
  ): TokenScore[] {
    for (const sums of [this.#frequencies, this.#term, this.#group, this.#scores])
      sums.reserve(scoring.capacity);
    for (const group of groups) this.#addGroup(group, fields, scoring);
    const best = select(this.#scores, scoring);
    this.#scores.clear();
    return best;
  }

  #addGroup(group: readonly WeightedTerm[], fields: readonly WeightedField[], scoring: Scoring): void {
    const [only, ...others] = group;
    if (only && others.length === 0) {
      this.#scoreTerm(only, fields, scoring, this.#scores);
      return;
    }
    for (const term of group) {
      this.#scoreTerm(term, fields, scoring, this.#term);
      this.#group.raiseEach(this.#term);
      this.#term.clear();
    }
    this.#scores.addEach(this.#group);
    this.#group.clear();
  }

  /** Adds the term's score to each document that holds it. */
  #scoreTerm(
    { term, weight }: WeightedTerm,
    fields: readonly WeightedField[],
    scoring: Scoring,
    into: SparseSums,
  ): void {
    const { k, b, count } = scoring;
    const held = fields.flatMap(({ field, boost }) => {
      const postings = boost > 0 && weight > 0 ? field.postingsOf(term) : undefined;
      return postings ? [{ postings, norms: field.normsFor(b), boost }] : [];
    });
    const [only, ...others] = held;
    if (only && others.length === 0) {
      const worth = weight * inverseDocumentFrequency(count, only.postings.documents.length);
      addSaturated(into, only, worth, k);
      return;
    }
    const sums = this.#frequencies;
    for (const one of held) addFrequencies(sums, one);
    into.addSaturatedEach(sums, weight * inverseDocumentFrequency(count, sums.size), k);
    sums.clear();
  }
}

interface HeldTerm {
  readonly postings: Postings;
  readonly norms: Float64Array;
  readonly boost: number;
}

function addFrequencies(
  sums: SparseSums,
  { postings: { documents, frequencies }, norms, boost }: HeldTerm,
): void {
  for (let place = 0; place < documents.length; place++) {
    const document = documents[place] ?? 0;
    sums.add(document, (boost * (frequencies[place] ?? 0)) / (norms[document] ?? 1));
  }
}

/** For a term that one field alone holds: nothing has to be summed up before it saturates. */
function addSaturated(
  scores: SparseSums,
  { postings: { documents, frequencies }, norms, boost }: HeldTerm,
  worth: number,
  k: number,
): void {
  for (let place = 0; place < documents.length; place++) {
    const document = documents[place] ?? 0;
    const weighted = boost * (frequencies[place] ?? 0);
    // worth · x / (k + x) with x = weighted / norm, by one division
    scores.add(document, (worth * weighted) / (k * (norms[document] ?? 1) + weighted));
  }
}

function select(scores: SparseSums, { allowed, limit }: Scoring): TokenScore[] {
  const best = new BestDocuments(limit ?? Number.POSITIVE_INFINITY);
  for (let place = 0; place < scores.size; place++) {
    const document = scores.memberAt(place);
    const score = scores.of(document);
    if (score >= best.threshold && (allowed === undefined || allowed.has(document)))
      best.offer(document, score);
  }
  return best.documents();
}
