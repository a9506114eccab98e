import { expect, test } from 'vitest';

import type { DemographicsService, SearchAnswer } from '../domain/demographics-service.ts';
import { planSearches } from '../domain/plan-searches.ts';
import { searchEach } from './search-each.ts';

const plan = planSearches({
  names: [{ full: 'Nour Al-Hassan' }],
  births: [{ asWritten: '1991-05-07', precision: 'day', on: '1991-05-07' as never }],
  numbers: [],
  statedBy: [],
});
const queries = plan.is === 'planned' ? plan.queries : [];
const nobody: SearchAnswer = { is: 'found', matches: [] };

/** A service that gives these answers, each of which takes so long. */
function answering(answers: readonly SearchAnswer[], eachMs: number) {
  const clock = { ms: 0, asked: 0 };
  const service: DemographicsService = {
    name: 'spine',
    trace: async () => ({ is: 'not-found' }),
    search: async () => {
      clock.ms += eachMs;
      clock.asked += 1;
      return answers[clock.asked - 1] ?? nobody;
    },
  };
  return { clock, answers: searchEach(service, queries, 'c', () => clock.ms) };
}

test('everything is asked while nobody is found', async () => {
  const asked = answering([], 100);
  expect(await asked.answers).toEqual(queries.map(() => nobody));
  expect(queries.length).toBeGreaterThan(3);
});

test.each<[string, SearchAnswer]>([
  ['too many', { is: 'too-many' }],
  ['no answer', { is: 'not-answered', because: 'unreachable' }],
])('nothing is asked after %s', async (_, second) => {
  const asked = answering([nobody, second], 100);
  expect(await asked.answers).toEqual([nobody, second]);
  expect(asked.clock.asked).toBe(2);
});

test('a service that is slow in every answer is left, and what was not asked is not said to be nobody', async () => {
  const asked = answering([], 4_000);
  expect((await asked.answers).at(-1)).toEqual({ is: 'not-answered', because: 'timed-out' });
  expect(asked.clock.asked).toBe(3);
});
