/**
 * Normalised discounted cumulative gain (Järvelin and Kekäläinen, 2002) with linear gains, as trec_eval has it:
 *
 *     DCG@k = Σ_{i=1..k} rel(d_i) / log2(i + 1)        nDCG@k = DCG@k / DCG@k of the ideal order
 *
 * @param ranked ids of documents, best first, none twice
 * @param relevance by document id, greater than 0 for a relevant one; those that are not in it are not relevant
 * @returns 0 to 1; 0 when nothing is relevant
 */
export function ndcg(
  ranked: readonly string[],
  relevance: ReadonlyMap<string, number>,
  depth: number,
): number {
  const ideal = dcg(
    [...relevance.values()].sort((a, b) => b - a),
    depth,
  );
  const reached = dcg(
    ranked.map((id) => relevance.get(id) ?? 0),
    depth,
  );
  return ideal === 0 ? 0 : reached / ideal;
}

const dcg = (gains: readonly number[], depth: number) =>
  gains.slice(0, depth).reduce((sum, gain, index) => sum + Math.max(0, gain) / Math.log2(index + 2), 0);
