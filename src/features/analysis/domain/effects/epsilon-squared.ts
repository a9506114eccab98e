import { sum, type Counts } from '../tables/counts.ts';
import { kruskalWallis } from '../tests/kruskal-wallis.ts';
import type { Estimate } from './interval.ts';
import { noncentralLimits } from './noncentral-limits.ts';

/**
 * The share of all difference between ranks that lies between groups, 0 to 1: H / (n - 1), Kelley, Proc. Natl. Acad. Sci. 21 (1935) 554; Tomczak and Tomczak, Trends Sport Sci. 1 (2014) 19. Interval through the
 * noncentral chi-square (`noncentral-limits.ts`), as H is near one where groups are not far apart (Andrews, Ann. Math. Stat. 25 (1954) 724). Null where there is no test.
 */
export function epsilonSquared(counts: Counts): Estimate | null {
  const test = kruskalWallis(counts);
  if (test?.df == null) return null;
  const most = sum(counts.flat()) - 1;
  const { low, high } = noncentralLimits(test);
  return { value: test.statistic / most, low: Math.min(1, low / most), high: Math.min(1, high / most) };
}
