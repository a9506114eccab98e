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
  holm: number | null;
  benjaminiHochberg: number | null;
}>;
