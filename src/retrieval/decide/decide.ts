import type { Evidence } from "./evidence.ts";

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
 * Fitted by logistic regression to tell the tuning questions of eval/questions (near-misses left out: they are told by objections) from the
 * bundled off-topic ones, and SQuAD's own questions from foreign ones, and rounded.
 */
export const evidenceWeights: Readonly<Record<keyof Evidence, number>> = {
  amount: 1.7,
  topicality: 1.5,
  taught: 3,
  phrase: 1.7,
  unknown: -2,
  foreign: -2,
  likeness: 1.4,
  stranger: -1.4,
  personal: -1.8,
  ofReadings: 1.8,
};

export function confidenceIn(evidence: Evidence): number {
  const names = Object.keys(evidenceWeights).filter((name): name is keyof Evidence => name in evidence);
  return names.reduce((sum, name) => sum + evidenceWeights[name] * evidence[name], 0);
}

/** Says whether the best passage answers the question or is merely near it. */
export function decide(evidence: Evidence, objections: readonly string[], threshold: number): Decision {
  const confidence = confidenceIn(evidence);
  const status = confidence > threshold && objections.length === 0 ? "answered" : "related";
  return { status, evidence, confidence, threshold, objections };
}
