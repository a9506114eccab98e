import type { FoundTest } from './found-test.ts';

/** One test as a list of tests says it: what it is about, of how many people, and what is left of it once all of the list are looked at together. */
export type TestRow = Readonly<{
  name: string;
  test: FoundTest['test'] | 'several-responses';
  base: number;
  statistic: number | null;
  df: number | null;
  p: number;
  effect: FoundTest['effect'];
  /** The answer of whose share the effect is, where it is a difference of shares. */
  shareOf?: string;
  /** As `FoundTest` has them. */
  simulated?: FoundTest['simulated'];
  caution?: FoundTest['caution'];
  holm: number | null;
  benjaminiHochberg: number | null;
}>;
