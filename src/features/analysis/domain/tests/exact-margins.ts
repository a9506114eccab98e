import { logFactorial } from '../functions/log-gamma.ts';
import { cell, type Counts } from '../tables/counts.ts';
import { simulated, type Simulated } from './simulated.ts';
import { marginalDistance } from './stuart-maxwell.ts';

/** p counted out, or drawn where there are too many ways. */
export type ExactMargins = Readonly<{ p: number; statistic: number; df: number; simulated: Simulated | null }>;

/** People who changed between two answers, `there` of them from `a` to `b`. */
type Changed = Readonly<{ a: number; b: number; people: number; there: number }>;

/** More ways than this are drawn, and so many are drawn at most: some 0.1 s, as a public report tests each table forty times over. */
const mostWays = 300_000;
const mostDrawn = 19_999;

/** Ways as far out as what was seen count as such, though the last digits of their statistics differ. */
const sameWithin = 1e-9;

/**
 * p of Stuart and Maxwell's statistic over every way in which those who changed could have gone one way or the other between their two answers, each as likely: McNemar's exact test where they are between two. What coin's
 * `mh_test` of R gives (Hothorn and others, J. Stat. Softw. 28 (2008) 8). Rows before, columns after. Null where nobody changed.
 */
export function exactMargins(counts: Counts): ExactMargins | null {
  const distance = marginalDistance(counts);
  if (distance === null) return null;
  const changed = changedOf(counts);
  const differences = new Array<number>(counts.length).fill(0);
  const go = ({ a, b, people }: Changed, there: number, times: 1 | -1 = 1) => {
    const more = times * (2 * there - people);
    differences[a] = (differences[a] ?? 0) + more;
    differences[b] = (differences[b] ?? 0) - more;
  };
  for (const one of changed) go(one, one.there);
  const statistic = distance.statisticOf(differences);
  const isFar = () => distance.statisticOf(differences) >= statistic * (1 - sameWithin);
  differences.fill(0);
  const { df } = distance;
  if (changed.reduce((ways, { people }) => ways * (people + 1), 1) > mostWays) {
    const drawn = simulated(mostDrawn, (random) => {
      differences.fill(0);
      for (const one of changed) go(one, drawnHalf(one.people, random));
      return isFar();
    });
    return { p: drawn.p, statistic, df, simulated: drawn };
  }
  const far = (from: number): number => {
    const one = changed[from];
    if (one === undefined) return isFar() ? 1 : 0;
    let p = 0;
    for (let there = 0; there <= one.people; there += 1) {
      go(one, there);
      p += halfChance(there, one.people) * far(from + 1);
      go(one, there, -1);
    }
    return p;
  };
  return { p: Math.min(1, far(0)), statistic, df, simulated: null };
}

const changedOf = (counts: Counts): readonly Changed[] =>
  counts.flatMap((_, a) =>
    counts.flatMap((__, b) => {
      const there = cell(counts, a, b);
      const people = there + cell(counts, b, a);
      return b > a && people > 0 ? [{ a, b, people, there }] : [];
    }),
  );

/** Chance that `there` of `people` go one of two ways that are alike. */
const halfChance = (there: number, people: number): number =>
  Math.exp(logFactorial(people) - logFactorial(there) - logFactorial(people - there) - people * Math.LN2);

function drawnHalf(people: number, random: () => number): number {
  let there = 0;
  for (let at = 0; at < people; at += 1) if (random() < 0.5) there += 1;
  return there;
}
