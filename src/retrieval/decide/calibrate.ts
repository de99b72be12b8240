import { offTopicQuestions } from "./off-topic.ts";

/**
 * A quarter of the bundled questions use the words of study ("What are the benefits of a market economy?") and are nearer to any
 * library than what people ask in passing: the threshold stands where that quarter begins.
 */
const shareRefused = 0.75;

/**
 * Finds the confidence that an answer of this library must exceed: most questions that are foreign to it stay below. A fixed
 * threshold fails, because in a larger library even a foreign question finds something.
 *
 * @param confidenceOf how sure this library is of its best passage for a question; lowest when it has none
 */
export function calibrate(confidenceOf: (question: string) => number): number {
  const confidences = offTopicQuestions.map(confidenceOf).sort((a, b) => a - b);
  return confidences[Math.floor(confidences.length * shareRefused)] ?? Number.POSITIVE_INFINITY;
}
