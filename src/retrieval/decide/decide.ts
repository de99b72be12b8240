import type { Question } from "../analyse/question.ts";
import type { RankedPassage } from "../rank/passages.ts";
import type { Evidence } from "./evidence.ts";
import { findObjections } from "./objections.ts";

/** Whether the best passage answers, and why or why not. */
export interface Decision {
  readonly status: "answered" | "related";
  readonly evidence: Evidence;
  /** What the evidence adds up to, and what it must exceed in this library. */
  readonly confidence: number;
  readonly threshold: number;
  /** Reasons to refuse whatever the evidence says. */
  readonly objections: readonly string[];
}

/**
 * Fitted by logistic regression to tell half of the questions in eval/questions (never the held-out half) from the bundled
 * off-topic ones, and rounded; figures of evidence that gained nothing were dropped.
 */
export const evidenceWeights: Readonly<Record<keyof Evidence, number>> = {
  amount: 1,
  topicality: 3,
  taught: 4,
  phrase: 2.5,
  unknown: -2.6,
  stranger: -1.3,
};

export function confidenceIn(evidence: Evidence): number {
  const { amount, topicality, taught, phrase, unknown, stranger } = evidenceWeights;
  return (
    amount * evidence.amount +
    topicality * evidence.topicality +
    taught * evidence.taught +
    phrase * evidence.phrase +
    unknown * evidence.unknown +
    stranger * evidence.stranger
  );
}

/** Says whether the best passage answers the question or is merely near it. */
export function decide(
  question: Question,
  best: RankedPassage,
  evidence: Evidence,
  threshold: number,
): Decision {
  const confidence = confidenceIn(evidence);
  const objections = findObjections(question, best, evidence);
  const status = confidence > threshold && objections.length === 0 ? "answered" : "related";
  return { status, evidence, confidence, threshold, objections };
}
