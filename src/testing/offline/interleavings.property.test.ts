import { expect, test } from 'vitest';

import { brokenPromises } from './broken-promises.ts';
import { planFrom, shortened, type Plan } from './plan.ts';
import { play } from './play.ts';

const broken = async (plan: Plan): Promise<readonly string[]> => brokenPromises(await play(plan));

/** The nightly form of the same is `npm run bench interleavings`. */
const seeds = Array.from({ length: 32 }, (_, at) => 20_261_125 + at * 1000);

/** What a seed comes to: nothing, or the shortest way to a promise that is not kept. */
async function tried(first: number, count: number): Promise<unknown> {
  for (let seed = first; seed < first + count; seed += 1) {
    const plan = planFrom(seed);
    if ((await broken(plan)).length === 0) continue;
    const short = await shortened(plan, async (one) => (await broken(one)).length > 0);
    return { seed, promises: await broken(short), plan: short };
  }
  return 'kept';
}

test.each(seeds)(
  'whatever becomes of three devices and the service, what sync promises is kept (25 times from %d)',
  async (seed) => {
    expect(await tried(seed, 25)).toBe('kept');
  },
);

test.each(['reads-too-far', 'forgets-what-it-took'] as const)('a service that %s is found out', async (flaw) => {
  const found: number[] = [];
  for (let seed = 1; found.length === 0 && seed <= 300; seed += 1) {
    const problems = await brokenPromises(await play(planFrom(seed), flaw));
    if (problems.length > 0) found.push(seed);
  }
  expect(found).toHaveLength(1);
});
