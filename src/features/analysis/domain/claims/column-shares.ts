import { possibleCounts, shownShares } from '#platform/disclosure/shown-shares.ts';
import type { Shown } from '#platform/disclosure/small-numbers.ts';

import { wilsonInterval } from '../effects/wilson-interval.ts';
import type { RoundedShare } from '../figures/rounded-shares.ts';
import type { SurveyTable } from '../tables/survey-table.ts';

/** The shares of a column as they follow from what is shown of it, each with the widest interval that its true counts can have; null where one is held back. */
export function columnShares(
  { kind }: Pick<SurveyTable, 'kind'>,
  counts: readonly Shown[],
  base: Shown,
): readonly (RoundedShare | null)[] {
  const isOneChoice = kind !== 'multiple';
  const possible = possibleCounts(counts, base, isOneChoice);
  return shownShares(counts, base, isOneChoice).map((share, at) => {
    const [count, all] = [counts[at], possible[at]];
    if (share === null || all == null || typeof count !== 'number') return null;
    const low = Math.min(...all.map((one) => wilsonInterval(one.least, one.base).low));
    const high = Math.max(...all.map((one) => wilsonInterval(one.most, one.base).high));
    return {
      ...{ count, percent: share.percent, low: Math.floor(100 * low), high: Math.ceil(100 * high) },
      ...(share.to === null ? {} : { to: share.to }),
    };
  });
}
