import type { Group } from "../analyse/groups.ts";
import type { Passage } from "../split/passages.ts";
import type { ReadQuestion } from "./matter-asked.ts";
import { keyOf, similarityOf } from "./similarity.ts";

/** A question tied to the passage that answers it, by a study guide or by a moderator. */
export interface TaughtQuestion extends ReadQuestion {
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
  match(asked: ReadQuestion): ReadonlyMap<Passage, TaughtMatch>;
}

interface TaughtOptions {
  /** Others that count as well and stay as they are, so that several groups can share them. */
  readonly beneath?: TaughtQuestions;
  /** Questions that share less than this are of no help; above 0. */
  readonly least?: number;
  /** Whether a question that shares enough is of help; any when absent. */
  readonly helps?: (asked: ReadQuestion, taught: ReadQuestion) => boolean;
}

/** A question that shares less than this with the one asked is another question. */
const leastSimilarity = 0.25;

export function createTaughtQuestions(
  questions: readonly TaughtQuestion[],
  { beneath, least = leastSimilarity, helps = () => true }: TaughtOptions = {},
): TaughtQuestions {
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
      const sharing = new Set([...keysOf(asked.groups)].flatMap((key) => [...(byTerms.get(key) ?? [])]));
      const nearest = new Map(beneath?.match(asked));
      for (const taught of sharing) {
        const known = nearest.get(taught.passage)?.similarity ?? 0;
        const similarity = similarityOf(asked.groups, taught.groups, Math.max(known, least));
        if (similarity < least || similarity <= known || !helps(asked, taught)) continue;
        nearest.set(taught.passage, { taught, similarity });
      }
      return nearest;
    },
  };
}

const keysOf = (groups: readonly Group[]): ReadonlySet<string> =>
  new Set(groups.flatMap(({ alternatives }) => alternatives.map(({ terms }) => keyOf(terms))));
