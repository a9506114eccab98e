import { roundingReach, largestSmall } from '#platform/disclosure/small-numbers.ts';

import type { TestedTable } from './probability-of.ts';

/** A table of which every number is rounded: 0, or 10 and more in fives. */
export type RoundedTable = TestedTable;

/** Other counts that would be rounded to the same numbers, the same ones in every run: they depend on nothing but what is shown. */
export function redrawn(tables: readonly RoundedTable[], times: number): readonly (readonly TestedTable[])[] {
  const random = steadyRandom(20_261_126);
  const within = (shown: number): number => {
    if (shown === 0) return 0;
    const least = Math.max(largestSmall + 1, shown - roundingReach);
    return least + Math.floor(random() * (shown + roundingReach - least + 1));
  };
  return Array.from({ length: times }, () =>
    tables.map(({ counts, bases, ...table }) => {
      const drawn = counts.map((row) => row.map(within));
      const most = bases.map((_, at) => Math.max(0, ...drawn.map((row) => row[at] ?? 0)));
      return { ...table, counts: drawn, bases: bases.map((base, at) => Math.max(within(base), most[at] ?? 0)) };
    }),
  );
}

/** Numbers from 0 up to 1 in an order that depends on the seed alone (mulberry32). */
function steadyRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
