import { chiSquareAbove } from '../functions/chi-square-distribution.ts';
import { binomialAtMost } from '../functions/incomplete-beta.ts';
import { cell, type Counts } from '../tables/counts.ts';
import type { TestResult } from './test-result.ts';

export type McNemar = TestResult &
  Readonly<{
    /** Edwards's correction, |b - c| - 1. */
    corrected: TestResult;
    /** Two-sided p by the binomial distribution. */
    exact: number;
    changedUp: number;
    changedDown: number;
  }>;

/**
 * Whether a yes-or-no answer changed in the same people: rows before, columns after. McNemar, Psychometrika 12 (1947) 153; exact by the binomial of those who changed; correction
 * by Edwards, Psychometrika 13 (1948) 185. Null where nobody changed.
 */
export function mcnemar(counts: Counts): McNemar | null {
  const up = cell(counts, 0, 1);
  const down = cell(counts, 1, 0);
  const changed = up + down;
  if (changed === 0) return null;
  const by = (off: number): TestResult => ({
    statistic: off ** 2 / changed,
    df: 1,
    p: chiSquareAbove(off ** 2 / changed, 1),
  });
  const apart = Math.abs(up - down);
  return {
    ...by(apart),
    corrected: by(apart === 0 ? 0 : apart - 1),
    exact: Math.min(1, 2 * binomialAtMost(Math.min(up, down), changed, 0.5)),
    changedUp: up,
    changedDown: down,
  };
}

/** Whether changes from one answer to another and back balance: rows before, columns after, one set of answers. Bowker, J. Am. Stat. Assoc. 43 (1948) 572. Null where nobody changed. */
export function bowker(counts: Counts): TestResult | null {
  let statistic = 0;
  let df = 0;
  for (let row = 0; row < counts.length; row += 1) {
    for (let column = row + 1; column < counts.length; column += 1) {
      const there = cell(counts, row, column);
      const back = cell(counts, column, row);
      if (there + back === 0) continue;
      statistic += (there - back) ** 2 / (there + back);
      df += 1;
    }
  }
  return df === 0 ? null : { statistic, df, p: chiSquareAbove(statistic, df) };
}
