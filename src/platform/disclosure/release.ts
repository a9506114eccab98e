import { shownAs, type Standing } from './standing.ts';
import type { Shown } from './small-numbers.ts';

/**
 * One figure as it was let out. `count` is the true count and never leaves the ledger. `open` is the set of values, as bits, that an onlooker
 * who has every release so far can still not rule out for it; the door keeps at least three of them open.
 */
export type ReleasedFigure = Readonly<{ count: number; standing: Standing; open: number }>;

/** Everything that was let out of one indicator at one time, and the true counts behind it. */
export type Release = Readonly<{
  groups: ReadonlyMap<string, number>;
  figures: ReadonlyMap<string, ReleasedFigure>;
}>;

/** A figure as a reader sees it; one that the release does not have counts nobody. */
export function shownIn(release: Release, key: string): Shown {
  const figure = release.figures.get(key);
  return figure === undefined ? 0 : shownAs(figure.count, figure.standing);
}
