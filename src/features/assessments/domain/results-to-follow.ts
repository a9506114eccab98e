import { firstDay, type Fact } from '#platform/clocks/fact.ts';
import type { Destination } from '#features/referrals/index.ts';

import { isReferredSince } from './already-said.ts';

/** Who follows up the result of a test, by its name; the practice where none is named. Ours; no clinician has signed it. */
const followedUpBy: Readonly<Record<string, Destination>> = {
  'tb-assessment': 'tb-service',
  'latent-tb': 'tb-service',
  'hepatitis-b': 'infection-clinic',
  'hepatitis-c': 'infection-clinic',
  hiv: 'infection-clinic',
  malaria: 'infection-clinic',
  strongyloides: 'infection-clinic',
  schistosoma: 'infection-clinic',
  chagas: 'infection-clinic',
  syphilis: 'sexual-health',
  chlamydia: 'sexual-health',
};

/** Where results that need following up still have to go: those since which nobody was said to need to go there. */
export function resultsToFollow(
  facts: readonly Fact[],
): readonly Readonly<{ to: Destination; tests: readonly string[] }>[] {
  const tests = new Map<Destination, Set<string>>();
  for (const fact of facts) {
    if (fact.kind !== 'result-received') continue;
    const { test, outcome } = fact.body as { test: string; outcome?: string };
    const to = followedUpBy[test] ?? 'general-practice';
    if (outcome !== 'follow-up' || isReferredSince(to, firstDay(fact), facts)) continue;
    tests.set(to, (tests.get(to) ?? new Set()).add(test));
  }
  return [...tests].map(([to, of]) => ({ to, tests: [...of].sort() }));
}
