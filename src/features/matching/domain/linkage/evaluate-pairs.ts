/** The best balance of recall and precision that some threshold gives, and what it gives at the threshold itself. */
export type PairEvaluation = Readonly<{
  truePairs: number;
  bestF1: number;
  threshold: number;
  precision: number;
  recall: number;
}>;

/**
 * Pairs of one list against the truth: `clusterOf` says which person a record is of. A record of which nothing is known counts as a person of its own. Every pair of a
 * cluster ought to be found.
 */
export function evaluatePairs(
  found: readonly Readonly<{ a: string; b: string; weight: number }>[],
  clusterOf: ReadonlyMap<string, string>,
): PairEvaluation {
  const sizes = new Map<string, number>();
  for (const cluster of clusterOf.values()) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  const truePairs = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const ranked = [...found].sort((x, y) => y.weight - x.weight);
  let right = 0;
  let best: PairEvaluation = { truePairs, bestF1: 0, threshold: Infinity, precision: 0, recall: 0 };
  ranked.forEach(({ a, b, weight }, at) => {
    const cluster = clusterOf.get(a);
    if (cluster !== undefined && cluster === clusterOf.get(b)) right += 1;
    if (ranked[at + 1]?.weight === weight) return;
    const bestF1 = (2 * right) / (at + 1 + truePairs);
    if (bestF1 > best.bestF1)
      best = { truePairs, bestF1, threshold: weight, precision: right / (at + 1), recall: right / truePairs };
  });
  return best;
}
