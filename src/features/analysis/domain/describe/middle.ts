import { sum } from '../tables/counts.ts';

export type Middle = Readonly<{
  base: number;
  mean: number;
  /** Of those who answered less one; null for one person. */
  standardDeviation: number | null;
  median: number;
  lowerQuartile: number;
  upperQuartile: number;
}>;

/**
 * Mean and quartiles of scored answers, lowest score first, of whom `counts` gave each. Quartiles halve the gap where they fall between two people (Hyndman and Fan, Am. Stat. 50 (1996) 361, type 2,
 * as SAS does). Null where nobody answered.
 */
export function middle(scores: readonly number[], counts: readonly number[]): Middle | null {
  const base = sum(counts);
  if (base === 0) return null;
  const mean = sum(scores.map((score, at) => score * (counts[at] ?? 0))) / base;
  const squares = sum(scores.map((score, at) => (score - mean) ** 2 * (counts[at] ?? 0)));
  return {
    base,
    mean,
    standardDeviation: base === 1 ? null : Math.sqrt(squares / (base - 1)),
    median: quantile(scores, counts, base, 2),
    lowerQuartile: quantile(scores, counts, base, 1),
    upperQuartile: quantile(scores, counts, base, 3),
  };
}

function quantile(scores: readonly number[], counts: readonly number[], base: number, quarters: number): number {
  const place = (base * quarters) / 4;
  const low = scoreAt(scores, counts, Math.ceil(place));
  return Number.isInteger(place) ? (low + scoreAt(scores, counts, place + 1)) / 2 : low;
}

/** The score of the person at a place, counted from 1. */
function scoreAt(scores: readonly number[], counts: readonly number[], place: number): number {
  let passed = 0;
  for (const [at, count] of counts.entries()) {
    passed += count;
    if (passed >= place) return scores[at] ?? Number.NaN;
  }
  return Number.NaN;
}
