import { expect, test } from 'vitest';

import { planPull } from './pull-plan.ts';

test.each([
  ['everybody at first', ['a', 'b'], [], [], { forget: [], need: ['a', 'b'] }],
  ['nobody when nothing changed', ['a', 'b'], ['a', 'b'], [], { forget: [], need: [] }],
  ['who came, and forgets who went', ['a', 'c'], ['a', 'b'], [], { forget: ['b'], need: ['c'] }],
  ['who has to be had anew', ['a', 'b'], ['a', 'b'], ['b'], { forget: [], need: ['b'] }],
  ['nobody of those who went, anew or not', [], ['a', 'b'], ['b'], { forget: ['a', 'b'], need: [] }],
] as const)('a device asks for %s', (_what, scope, held, stale, plan) => {
  expect(planPull(scope, held, new Set(stale))).toEqual(plan);
});
