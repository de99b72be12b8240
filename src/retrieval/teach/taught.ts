import type { Group } from "../analyse/groups.ts";
import type { Passage } from "../split/passages.ts";

/** A question tied to the passage that answers it, by a study guide or by a moderator. */
export interface TaughtQuestion {
  readonly text: string;
  readonly groups: readonly Group[];
  readonly passage: Passage;
}

/** How near the nearest taught question of a passage is to what was asked. */
export interface TaughtMatch {
  readonly taught: TaughtQuestion;
  /** 0 to 1; 1 when either says all that the other says. */
  readonly similarity: number;
}

/** Questions that passages are known to answer. */
export interface TaughtQuestions {
  add(question: TaughtQuestion): void;
  remove(question: TaughtQuestion): void;
  /** For each passage its question nearest to what is asked, where one is near at all. */
  match(asked: readonly Group[]): ReadonlyMap<Passage, TaughtMatch>;
}

/** A question that shares less than this with the one asked is another question. */
const leastSimilarity = 0.25;

export function createTaughtQuestions(questions: readonly TaughtQuestion[]): TaughtQuestions {
  const byTerms = new Map<string, Set<TaughtQuestion>>();
  const add = (question: TaughtQuestion) => {
    for (const key of keysOf(question.groups))
      byTerms.set(key, (byTerms.get(key) ?? new Set()).add(question));
  };
  questions.forEach(add);
  return {
    add,
    remove(question) {
      for (const key of keysOf(question.groups)) byTerms.get(key)?.delete(question);
    },
    match(asked) {
      const sharing = new Set([...keysOf(asked)].flatMap((key) => [...(byTerms.get(key) ?? [])]));
      const nearest = new Map<Passage, TaughtMatch>();
      for (const taught of sharing) {
        const known = nearest.get(taught.passage)?.similarity ?? 0;
        const similarity = compare(asked, taught.groups, Math.max(known, leastSimilarity));
        if (similarity >= leastSimilarity && similarity > known)
          nearest.set(taught.passage, { taught, similarity });
      }
      return nearest;
    },
  };
}

/** The same few thousand phrases are compared with every question: each is joined once. */
function keyOf(terms: readonly string[]): string {
  const [only, ...others] = terms;
  if (only !== undefined && others.length === 0) return only;
  const key = joined.get(terms) ?? terms.join(" ");
  joined.set(terms, key);
  return key;
}

const joined = new WeakMap<readonly string[], string>();

const keysOf = (groups: readonly Group[]): ReadonlySet<string> =>
  new Set(groups.flatMap(({ alternatives }) => alternatives.map(({ terms }) => keyOf(terms))));

/**
 * Geometric mean of how much of each question the other one covers. A question about one thing only looks that thing up: a word that
 * a longer question happens to hold does not make it the same question.
 *
 * @param least a mean below this is of no use: it need not be found out exactly, and 0 will do
 */
function compare(a: readonly Group[], b: readonly Group[], least: number): number {
  if (Math.min(a.length, b.length) === 1 && a.length !== b.length) return 0;
  const covered = coveredBy(a, weighKeys(b));
  if (Math.sqrt(covered) < least) return 0;
  return Math.sqrt(covered * coveredBy(b, weighKeys(a)));
}

/** What a question's groups stand for, each with the best weight that any of them gives it. */
function weighKeys(groups: readonly Group[]): ReadonlyMap<string, number> {
  const known = weighed.get(groups);
  if (known) return known;
  const weights = new Map<string, number>();
  for (const { terms, weight } of groups.flatMap(({ alternatives }) => alternatives)) {
    weights.set(keyOf(terms), Math.max(weight, weights.get(keyOf(terms)) ?? 0));
  }
  weighed.set(groups, weights);
  return weights;
}

const weighed = new WeakMap<readonly Group[], ReadonlyMap<string, number>>();

/** Words that are the same count 1, those that only the glossary or the thesaurus makes meet as much as the weaker of the two. */
function coveredBy(groups: readonly Group[], others: ReadonlyMap<string, number>): number {
  let covered = 0;
  let all = 0;
  for (const { importance, alternatives } of groups) {
    all += importance;
    let best = 0;
    for (const { terms, weight } of alternatives) {
      best = Math.max(best, Math.min(weight, others.get(keyOf(terms)) ?? 0));
    }
    covered += importance * best;
  }
  return all === 0 ? 0 : covered / all;
}
