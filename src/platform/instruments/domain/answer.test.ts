import { describe, expect, test } from 'vitest';

import { answerSchema, instanceSchema } from './answer.ts';
import type { Answer } from './answer.ts';
import { gatherAnswers } from './gather-answers.ts';
import { isConcern } from './mode.ts';
import type { Mode } from './mode.ts';

const instrument = { id: 'iha', version: '2' };
const answer: Answer = {
  instrument,
  response: 'r1',
  path: '/data/household[1]/age',
  said: { is: 'value', value: 7 },
  mode: { is: 'self' },
};

test.each([
  ['a value', answer, true],
  ['the names of choices', { ...answer, said: { is: 'value', value: ['a', 'b'] } }, true],
  ['not wishing to say', { ...answer, said: { is: 'prefer-not-to-say' } }, true],
  ['not asked, without a reason', { ...answer, said: { is: 'not-asked', because: '' } }, false],
  ['a name in another script', { ...answer, path: '/data/ስም' }, true],
  ['a place that is no place', { ...answer, path: '/data/../x' }, false],
  ['no mode', { ...answer, mode: undefined }, false],
  ['a number that is none', { ...answer, said: { is: 'value', value: Number.NaN } }, false],
  ['a text that is too long', { ...answer, said: { is: 'value', value: 'x'.repeat(10_001) } }, false],
])('%s', (_, body, isAccepted) => {
  expect(answerSchema.safeParse(body).success).toBe(isAccepted);
});

test('an instance is named by an id that fits in a path', () => {
  const change = { instrument, response: 'r1', path: '/data/household', id: '0190a', is: 'there' };
  expect(instanceSchema.safeParse(change).success).toBe(true);
  expect(instanceSchema.safeParse({ ...change, id: 'a]/b' }).success).toBe(false);
});

describe('an interpreter', () => {
  test.each([
    ['professional', false],
    ['family', true],
    ['child', true],
    ['other', true],
  ] as const)('%s is a concern: %s', (interpreter, concern) => {
    const mode: Mode = { is: 'interpreter', language: 'ti', channel: 'phone', interpreter };
    expect(isConcern(mode)).toBe(concern);
  });
});

test('answers that two devices gave to one question are named, and one of them stands', () => {
  const other: Answer = { ...answer, said: { is: 'value', value: 8 } };
  const gathered = gatherAnswers([answer, answer, { ...other, path: '/data/x' }, other], []);
  expect(gathered).toEqual({
    said: { '/data/household[1]/age': { is: 'value', value: 8 }, '/data/x': { is: 'value', value: 8 } },
    instances: {},
    differing: ['/data/household[1]/age'],
  });
});

test('an instance that was removed stays so, in whatever order that is heard', () => {
  const there = { instrument, response: 'r1', path: '/data/r', id: 'a', is: 'there' as const };
  const removed = { ...there, is: 'removed' as const };
  for (const order of [
    [there, removed],
    [removed, there],
  ]) {
    expect(gatherAnswers([], order).instances).toEqual({ '/data/r': { a: 'removed' } });
  }
});
