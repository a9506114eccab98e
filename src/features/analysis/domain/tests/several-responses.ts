import { chiSquareAbove } from '../functions/chi-square-distribution.ts';
import { sum } from '../tables/counts.ts';

/** Those of one group who answered a select-all question: how many, and how many ticked each pair of options (the diagonal: the option itself). */
export type TickedTogether = Readonly<{ base: number; together: readonly (readonly number[])[] }>;

export type SeveralResponses = Readonly<{
  /** Sum over options of Pearson's statistic of ticked against not ticked by group. */
  unadjusted: number;
  statistic: number;
  df: number;
  p: number;
}>;

/**
 * Whether groups differ in any option of a select-all question, people and not ticks counted: the sum of the options' chi-squares, its distribution made right for people who tick several (Rao and
 * Scott's second order). Agresti and Liu, Biometrics 55 (1999) 936; Bilder, Loughin and Nettleton, Commun. Stat. Simul. 29 (2000) 1285; Bilder and Loughin, Biometrics 60 (2004) 241. Options
 * that all or nobody ticked are left out. Null where nothing remains.
 */
export function severalResponses(groups: readonly TickedTogether[]): SeveralResponses | null {
  const all = sum(groups.map(({ base }) => base));
  const options = [...(groups[0]?.together.keys() ?? [])].filter((option) => {
    const ticked = sum(groups.map(({ together }) => together[option]?.[option] ?? 0));
    return ticked > 0 && ticked < all;
  });
  if (options.length === 0 || groups.length < 2) return null;
  const shares = options.map((option) => sum(groups.map((group) => ticks(group, option, option))) / all);
  const unadjusted = sum(
    groups.flatMap((group) =>
      options.map((option, at) => {
        const share = shares[at] ?? 0;
        return (group.base * (ticks(group, option, option) / group.base - share) ** 2) / (share * (1 - share));
      }),
    ),
  );
  const expected = (groups.length - 1) * options.length;
  const squared = squaredTrace(groups, options, shares, all);
  const statistic = (unadjusted * expected) / squared;
  const df = expected ** 2 / squared;
  return { unadjusted, statistic, df, p: chiSquareAbove(statistic, df) };
}

const ticks = ({ together }: TickedTogether, a: number, b: number) => together[a]?.[b] ?? 0;

/** Sum of squares of the weights with which the statistic is a sum of chi-squares: trace of ((P ⊗ I) V)², P = I - √w √w', V the options' covariances in each group. */
function squaredTrace(
  groups: readonly TickedTogether[],
  options: readonly number[],
  shares: readonly number[],
  all: number,
): number {
  const covariances = groups.map((group) =>
    options.map((a, i) =>
      options.map((b, j) => {
        const pi = shares[i] ?? 0;
        const pj = shares[j] ?? 0;
        const deviation = Math.sqrt(pi * (1 - pi) * pj * (1 - pj));
        // Under the hypothesis each group has the common share of each option; how options go together is the group's own.
        const own = ticks(group, a, b) / group.base - (ticks(group, a, a) * ticks(group, b, b)) / group.base ** 2;
        return i === j ? 1 : own / deviation;
      }),
    ),
  );
  let trace = 0;
  for (const [i, first] of groups.entries())
    for (const [k, second] of groups.entries()) {
      const weight = (i === k ? 1 : 0) - Math.sqrt((first.base / all) * (second.base / all));
      const product = sum(
        options.flatMap((_, a) =>
          options.map((__, b) => (covariances[i]?.[a]?.[b] ?? 0) * (covariances[k]?.[b]?.[a] ?? 0)),
        ),
      );
      trace += weight ** 2 * product;
    }
  return trace;
}
