import { hash } from "node:crypto";

/**
 * Names an answer by its question and passages, so that it is known again wherever it is shown and the question need not be kept: 22
 * letters, digits, `_` and `-`. How the question is written (case, marks, spaces) makes no difference, nor the passages' order.
 */
export function answerKey(question: string, passageIds: readonly string[]): string {
  const asked = question
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return hash("sha256", [asked, ...passageIds.toSorted()].join("\n"), "base64url").slice(0, 22);
}
