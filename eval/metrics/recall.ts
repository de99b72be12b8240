/**
 * R@k of a question that one document answers:
 *
 *     R@k = 1 if the document is among the first k, else 0        averaged over questions
 *
 * @param ranked ids of documents, best first, none twice
 */
export function recall(ranked: readonly string[], relevant: string, depth: number): 0 | 1 {
  return ranked.slice(0, depth).includes(relevant) ? 1 : 0;
}
