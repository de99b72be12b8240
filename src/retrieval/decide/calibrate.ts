import { inTurns } from "../turns.ts";
import { offTopicQuestions } from "./off-topic.ts";

/**
 * A quarter of the bundled questions use the words of study ("What are the benefits of a market economy?") and are nearer to any
 * library than what people ask in passing: most of those may pass, and objections meet them.
 */
const shareRefused = 0.8;
/** In a library of a few sentences hardly any foreign question finds a word; even there an answer needs something to speak for it. */
const lowest = -2.5;

/**
 * Finds the confidence that an answer of this library must exceed: most questions that are foreign to it stay below. A fixed
 * threshold fails, because in a larger library even a foreign question finds something.
 *
 * @param confidenceOf how sure this library is of its best passage for a question; lowest when it has none
 * @param onProgress told now and then which share of the questions has been asked, and at the end
 */
export async function calibrate(
  confidenceOf: (question: string) => number,
  onProgress: (share: number) => void = () => undefined,
): Promise<number> {
  const confidences: number[] = [];
  await inTurns(
    offTopicQuestions,
    (question) => confidences.push(confidenceOf(question)),
    (done) => onProgress(done / offTopicQuestions.length),
  );
  onProgress(1);
  confidences.sort((a, b) => a - b);
  return Math.max(
    lowest,
    confidences[Math.floor(confidences.length * shareRefused)] ?? Number.POSITIVE_INFINITY,
  );
}
