import type { Counts } from '../tables/counts.ts';
import { benjaminiHochberg, holm } from '../tests/adjust-p.ts';
import type { Effect, FoundTest } from './found-test.ts';
import { testUnordered } from './test-groups.ts';

/**
 * A select-all question: for each option whether groups differ in ticking it, of the people who answered (`bases`, one for each group), all options corrected together. Ticks are never put
 * in one table.
 */
export function testOptions(
  options: readonly string[],
  counts: Counts,
  bases: readonly number[],
  steps?: number,
): readonly FoundTest[] {
  const advised = options.flatMap((option, at) => {
    const ticked = counts[at] ?? [];
    const not = bases.map((base, group) => base - (ticked[group] ?? 0));
    const tests = testUnordered([ticked, not], steps);
    const best = tests.find(({ isAdvised }) => isAdvised) ?? tests[0];
    return best === undefined ? [] : [{ ...best, option, effect: ofOption(best.effect, at) }];
  });
  const ps = advised.map(({ p }) => p);
  const [strict, mild] = [holm(ps), benjaminiHochberg(ps)];
  return advised.map((test, at) => ({
    ...test,
    holm: strict[at] ?? null,
    benjaminiHochberg: mild[at] ?? null,
  }));
}

/** A difference of shares is of the option that was tested, by its place among all. */
const ofOption = (effect: Effect | null, row: number): Effect | null =>
  effect?.of === undefined ? effect : { ...effect, of: { ...effect.of, row } };
