import type { Group } from "../analyse/groups.ts";

/**
 * Geometric mean of how much of each question the other one covers. A question about one thing only looks that thing up: a word that
 * a longer question happens to hold does not make it the same question.
 *
 * @param least a mean below this is of no use: it need not be found out exactly, and 0 will do
 */
export function similarityOf(a: readonly Group[], b: readonly Group[], least: number): number {
  if (Math.min(a.length, b.length) === 1 && a.length !== b.length) return 0;
  const covered = coveredBy(a, weighKeys(b));
  if (Math.sqrt(covered) < least) return 0;
  return Math.sqrt(covered * coveredBy(b, weighKeys(a)));
}

/** Terms as one string. The same few thousand phrases are compared with every question: each is joined once. */
export function keyOf(terms: readonly string[]): string {
  const [only, ...others] = terms;
  if (only !== undefined && others.length === 0) return only;
  const key = joined.get(terms) ?? terms.join(" ");
  joined.set(terms, key);
  return key;
}

const joined = new WeakMap<readonly string[], string>();

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

function coveredBy(groups: readonly Group[], others: ReadonlyMap<string, number>): number {
  let covered = 0;
  let all = 0;
  for (const group of groups) {
    all += group.importance;
    covered += group.importance * coverOf(group, others);
  }
  return all === 0 ? 0 : covered / all;
}

/** How well a question covers one of the things that another asks for, 0 to 1. */
export function coverIn(groups: readonly Group[], other: Group): number {
  return coverOf(other, weighKeys(groups));
}

/** Words that are the same count 1, those that only the glossary or the thesaurus makes meet as much as the weaker of the two. */
function coverOf({ alternatives }: Group, others: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const { terms, weight } of alternatives) {
    best = Math.max(best, Math.min(weight, others.get(keyOf(terms)) ?? 0));
  }
  return best;
}
