import { shareReach, shownShares } from '#platform/disclosure/shown-shares.ts';
import { shownIn, type Release } from '#platform/disclosure/release.ts';
import type { Shown } from '#platform/disclosure/small-numbers.ts';
import type { SurveyTable } from '#features/analysis/index.ts';

import { figureKeys } from './figure-keys.ts';

/** One column as it goes out: the keys of its numbers, and whether each person gave one answer. */
type Column = Readonly<{ cells: readonly string[]; base: string; isOneChoice: boolean }>;

/**
 * The ids of tables of which a percentage that goes out cannot be true: one that is not where its true count puts it, or those of a one-choice question that cannot come to a hundred. There is none as long as shares are worked out as they
 * are; what goes out is held against the counts behind it all the same. Of one release: its numbers and their counts.
 */
export function untrueShares(tables: readonly SurveyTable[], release: Release): readonly string[] {
  return tables.filter((table) => columnsOf(table).some((column) => !isTrue(column, release))).map(({ id }) => id);
}

function columnsOf({ id, kind, rows, columns }: SurveyTable): readonly Column[] {
  if (kind === 'paired')
    return (['before', 'after'] as const).map((when) => ({
      cells: rows.map((row) => figureKeys.margin(id, when, row)),
      base: figureKeys.pairedBase(id),
      isOneChoice: true,
    }));
  return columns.map((column) => ({
    cells: rows.map((row) => figureKeys.cell(id, row, column)),
    base: figureKeys.base(id, column),
    isOneChoice: kind !== 'multiple',
  }));
}

function isTrue({ cells, base, isOneChoice }: Column, release: Release): boolean {
  const shown = (key: string): Shown => (release.figures.has(key) ? shownIn(release, key) : '*');
  const count = (key: string): number => release.figures.get(key)?.count ?? 0;
  const shares = shownShares(cells.map(shown), shown(base), isOneChoice);
  const lies = cells.every((key, at) => {
    const share = shares[at];
    if (share == null) return true;
    const reach = share.to === null ? shareReach : 0;
    const truth = (100 * count(key)) / count(base);
    return share.percent - reach <= truth + hair && truth - hair <= (share.to ?? share.percent) + reach;
  });
  const known = shares.filter((one) => one !== null);
  const [least, most] = [known.map(({ percent }) => percent), known.map(({ percent, to }) => to ?? percent)].map(
    (all) => all.reduce((sum, one) => sum + one, 0),
  ) as [number, number];
  const comesTo = least <= 100 && (known.length < cells.length || most >= 100);
  return lies && (!isOneChoice || comesTo);
}

/** What a fraction of two whole numbers may be off in its last binary digits. */
const hair = 1e-9;
