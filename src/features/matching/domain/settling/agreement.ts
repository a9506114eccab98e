import { wilsonInterval } from '#features/analysis/index.ts';

import type { SaidVerdict } from './next-step.ts';
import { verdicts } from './next-step.ts';

export type Interval = Readonly<{ low: number; high: number }>;

/** How far two reviewers agree; shares from 0 to 1, `kappa` from -1 to 1. Null where it cannot be said: nobody, or everybody in one answer. */
export type Agreement = Readonly<{
  pairs: number;
  agreed: number | null;
  kappa: Readonly<{ value: number; interval: Interval }> | null;
}>;

const z = 1.959_964;

/** The first two verdicts of each pair: how often they are the same, and Cohen's kappa with its 95 % interval (Fleiss, Cohen and Everitt 1969). */
export function agreementOf(pairs: readonly (readonly [SaidVerdict, SaidVerdict])[]): Agreement {
  const n = pairs.length;
  if (n === 0) return { pairs: 0, agreed: null, kappa: null };
  const share = (count: (pair: readonly [SaidVerdict, SaidVerdict]) => boolean) => pairs.filter(count).length / n;
  const cell = (i: SaidVerdict, j: SaidVerdict) => share(([first, second]) => first === i && second === j);
  const firsts = (i: SaidVerdict) => share(([first]) => first === i);
  const seconds = (i: SaidVerdict) => share(([, second]) => second === i);
  const sum = (of: (verdict: SaidVerdict) => number) => verdicts.reduce((total, verdict) => total + of(verdict), 0);
  const observed = sum((i) => cell(i, i));
  const expected = sum((i) => firsts(i) * seconds(i));
  if (expected === 1) return { pairs: n, agreed: observed, kappa: null };
  const rest = 1 - expected;
  const kappa = (observed - expected) / rest;
  const onDiagonal = sum((i) => cell(i, i) * (rest - (firsts(i) + seconds(i)) * (1 - observed)) ** 2);
  const offDiagonal = sum((i) => sum((j) => (i === j ? 0 : cell(i, j) * (seconds(i) + firsts(j)) ** 2)));
  const variance =
    (onDiagonal + (1 - observed) ** 2 * offDiagonal - (observed * expected - 2 * expected + observed) ** 2) /
    (n * rest ** 4);
  const reach = z * Math.sqrt(Math.max(0, variance));
  return {
    pairs: n,
    agreed: observed,
    kappa: { value: kappa, interval: { low: Math.max(-1, kappa - reach), high: Math.min(1, kappa + reach) } },
  };
}

/** A share with its 95 % interval by Wilson's method, which holds for few and for none; null of nobody. */
export function shareOf(of: number, all: number): Readonly<{ value: number; interval: Interval }> | null {
  if (all === 0) return null;
  const { value, low, high } = wilsonInterval(of, all);
  return { value, interval: { low, high } };
}
