import { type Question, readQuestion } from "../../../src/retrieval/analyse/question.ts";
import type { Catalogue } from "../../../src/retrieval/catalogue.ts";
import { type Evidence, gatherEvidence } from "../../../src/retrieval/decide/evidence.ts";
import type { RankedPassage } from "../../../src/retrieval/rank/passages.ts";
import { rank } from "../../../src/retrieval/rank/rank.ts";

interface Weighed {
  readonly question: Question;
  readonly best: RankedPassage;
  readonly evidence: Evidence;
}

/** A question with its best passage and what speaks for it, as the decision gets to see them. */
export function weigh(catalogue: Catalogue, text: string): Weighed {
  const question = readQuestion(text, catalogue);
  const [best] = rank(catalogue, question).passages;
  if (!best) throw new Error(`no passage has anything of ${text}`);
  return {
    question,
    best,
    evidence: gatherEvidence(question, best, catalogue.contentOf(best.indexed), catalogue.lexicon),
  };
}
