import { describe, expect, test } from 'vitest';

import { surveyResponse } from '../../../../testing/survey-responses.ts';
import { cardNumber } from './card-number.ts';
import { pairWaves } from './pair-waves.ts';
import { pairingPlanSchema } from './pairing-plan.ts';

const card = (id: string, typed: string) => surveyResponse(id, { '/card': typed });

describe('waves paired by a card', () => {
  test('pair what has one number, and take no number that cannot be right', () => {
    const found = pairWaves(
      { by: 'card', path: '/card' },
      [card('1', cardNumber(17)), card('2', cardNumber(18)), card('3', '0000 0001')],
      [card('4', cardNumber(18)), card('5', cardNumber(19)), surveyResponse('6', {})],
    );
    expect(found?.pairs).toEqual([{ before: '2', after: '4', differing: 0 }]);
    expect(found?.unreadable).toEqual({ before: 1, after: 1 });
    expect(found?.alone).toEqual({ before: ['1'], after: ['5'] });
    expect(found?.levels).toEqual([{ differing: 0, found: 1, expectedWrong: 0, isTaken: true }]);
  });
});

describe('a plan', () => {
  test('that pairs nothing gives nothing', () => expect(pairWaves({ by: 'nothing' }, [], [])).toBe(null));

  const parts = ['/a', '/b', '/c', '/d'].map((path) => ({ path, kind: 'letter' }));
  test.each([
    ['three parts', { parts: parts.slice(1) }],
    ['one question twice', { parts: [...parts, parts[0]] }],
    ['three parts that may differ', { differing: 3 }],
  ])('of %s is refused', (_, more) => {
    const plan = { by: 'self-made-code', parts, differing: 1, mostWrong: 0.05 };
    expect(pairingPlanSchema.safeParse(plan).success).toBe(true);
    expect(pairingPlanSchema.safeParse({ ...plan, ...more }).success).toBe(false);
  });
});
