import { type Question, readQuestion } from "./analyse/question.ts";
import { excerptOf } from "./answer.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Judge } from "./decide/judge.ts";
import type { Library } from "./library-interface.ts";
import { coverage, type RankedPassage, worthIn } from "./rank/passages.ts";
import { rank } from "./rank/rank.ts";
import { selectRuns } from "./rank/select.ts";

const defaultLimit = 3;

/** What a passage's paragraph must hold of a topic, or a question that it is known to answer share with it. */
const leastHeld = 0.5;

/**
 * Prepares to compare readings. A reading speaks of a topic with those of its passages that hold at least half of it, when the best
 * of them would be an answer or, because a topic of one word ("NATO") is too little for the evidence that an answer must have, when
 * its paragraph names all that the topic names, in its own words or in the glossary's. Otherwise the reading is silent: what
 * passes for an answer over the whole library ("Russia", asked for "NATO membership for Russia") is too little for each of them.
 */
export function createComparer(catalogue: Catalogue, judge: Judge): Library["compare"] {
  return (topic, { limit = defaultLimit } = {}) => {
    const question = readQuestion(topic, catalogue);
    return catalogue.shelf.map(({ reading: { card } }) => {
      const { passages } = rank(catalogue, question, [card.name]);
      const runs = selectRuns(speaking(catalogue, question, passages, judge), limit);
      return { reading: card.name, excerpts: runs.map((run) => excerptOf(run, question.groups, catalogue)) };
    });
  };
}

function speaking(
  { contentOf }: Catalogue,
  question: Question,
  ranked: readonly RankedPassage[],
  judge: Judge,
): readonly RankedPassage[] {
  const { groups } = question;
  const holding = ranked.filter(({ indexed, held, taught }) => {
    const { whole, cues } = contentOf(indexed);
    return held > 0 && Math.max(coverage(groups, [whole, cues]), taught?.similarity ?? 0) >= leastHeld;
  });
  const [best] = holding;
  if (!best || judge(question, best).status === "answered") return holding;
  return holding.filter(({ indexed }) =>
    groups.every((group) => worthIn(group, [contentOf(indexed).whole]) > 0),
  );
}
