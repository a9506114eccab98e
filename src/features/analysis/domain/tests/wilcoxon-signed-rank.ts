import { normalTwoSided } from '../functions/normal.ts';
import { cell, sum, type Counts } from '../tables/counts.ts';
import { midranks, tieTerm } from './ordered-ranks.ts';

export type SignedRank = Readonly<{
  /** Sum of the ranks of those whose answer rose. */
  statistic: number;
  /** People whose answer changed; the others say nothing. */
  changed: number;
  z: number;
  p: number;
  corrected: Readonly<{ z: number; p: number }>;
}>;

/**
 * Whether an ordered answer rose or fell in the same people: rows before, columns after, both from the lowest, a step between neighbours counted as one. It takes the steps as equally
 * long. Wilcoxon, Biometrics Bulletin 1 (1945) 80; Lehmann, Nonparametrics (1975), 3.2, with ties. Null where nobody changed.
 */
export function wilcoxonSignedRank(counts: Counts): SignedRank | null {
  const { rose, fell } = changesByStep(counts);
  const totals = rose.map((count, at) => count + (fell[at] ?? 0));
  const n = sum(totals);
  if (n === 0) return null;
  const ranks = midranks(totals);
  const statistic = sum(rose.map((count, at) => count * (ranks[at] ?? 0)));
  const off = statistic - (n * (n + 1)) / 4;
  const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - tieTerm(totals) / 48);
  const z = off / deviation;
  const less = (off - Math.sign(off) * 0.5) / deviation;
  return { statistic, changed: n, z, p: normalTwoSided(z), corrected: { z: less, p: normalTwoSided(less) } };
}

/** How many people rose and fell by one step, by two steps and so on. */
export function changesByStep(counts: Counts): Readonly<{ rose: readonly number[]; fell: readonly number[] }> {
  const rose: number[] = [];
  const fell: number[] = [];
  for (let step = 1; step < counts.length; step += 1) {
    const starts = [...counts.keys()].slice(0, counts.length - step);
    rose.push(sum(starts.map((at) => cell(counts, at, at + step))));
    fell.push(sum(starts.map((at) => cell(counts, at + step, at))));
  }
  return { rose, fell };
}
