import { describe, expect, test } from 'vitest';

import { answersSchema } from './answer.ts';
import { isConcern } from './mode.ts';
import type { Mode } from './mode.ts';

const path = '/data/household[1]/age';
const body = (answer: object, instance?: object) => ({
  instrument: { id: 'iha', version: '2' },
  response: '0190a000-0000-7000-8000-000000000001',
  mode: { is: 'self' },
  answers: [{ path, said: { is: 'value', value: 7 }, ...answer }],
  instances: instance === undefined ? [] : [instance],
});

test.each([
  ['a value', {}, true],
  ['the names of choices', { said: { is: 'value', value: ['a', 'b'] } }, true],
  ['not wishing to say', { said: { is: 'prefer-not-to-say' } }, true],
  ['not asked, without a reason', { said: { is: 'not-asked', because: '' } }, false],
  ['a name in another script', { path: '/data/ስም' }, true],
  ['a place that is no place', { path: '/data/../x' }, false],
  ['a number that is none', { said: { is: 'value', value: Number.NaN } }, false],
  ['a text that is too long', { said: { is: 'value', value: 'x'.repeat(10_001) } }, false],
])('%s', (_, answer, isAccepted) => {
  expect(answersSchema.safeParse(body(answer)).success).toBe(isAccepted);
});

test('answers say how they came', () => {
  expect(answersSchema.safeParse({ ...body({}), mode: undefined }).success).toBe(false);
});

test('an instance is named by an id that fits in a path', () => {
  const change = { path: '/data/household', id: '0190a', is: 'there' };
  expect(answersSchema.safeParse(body({}, change)).success).toBe(true);
  expect(answersSchema.safeParse(body({}, { ...change, id: 'a]/b' })).success).toBe(false);
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
