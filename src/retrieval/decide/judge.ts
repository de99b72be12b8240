import { type Question, readQuestion } from "../analyse/question.ts";
import type { Catalogue } from "../catalogue.ts";
import type { RankedPassage } from "../rank/passages.ts";
import { rank } from "../rank/rank.ts";
import { calibrate } from "./calibrate.ts";
import { confidenceIn, type Decision, decide } from "./decide.ts";
import { gatherEvidence } from "./evidence.ts";
import { findObjections } from "./objections.ts";

/** Says whether the best passage that was found answers a question. */
export type Judge = (question: Question, best: RankedPassage) => Decision;

/** Prepares to judge over a catalogue: finds out how sure it has to be. */
export async function createJudge(
  catalogue: Catalogue,
  onProgress?: (share: number) => void,
): Promise<Judge> {
  const evidenceFor = (question: Question, best: RankedPassage) =>
    gatherEvidence(question, best, catalogue.contentOf(best.indexed), catalogue.lexicon);
  const threshold = await calibrate((text) => {
    const question = readQuestion(text, catalogue);
    const [best] = rank(catalogue, question).passages;
    return best ? confidenceIn(evidenceFor(question, best)) : Number.NEGATIVE_INFINITY;
  }, onProgress);
  return (question, best) => {
    const evidence = evidenceFor(question, best);
    const { english } = catalogue.lexicon;
    const objections = findObjections(question, best, catalogue.contentOf(best.indexed), evidence, english);
    return decide(evidence, objections, threshold);
  };
}
