import { expect, test } from 'vitest';

import { answerFrom } from './answer-from.ts';

const kept = { has: (address: string) => address === '/assets/field.js', shell: '/field' };
const origin = 'https://alongside.example';

test.each([
  ['GET', 'navigate', '/field', '/field'],
  ['GET', 'navigate', '/field/', '/field'],
  ['GET', 'navigate', '/field?set-up', '/field'],
  ['GET', 'navigate', '/fields', null],
  ['GET', 'navigate', '/home', null],
  ['GET', 'no-cors', '/assets/field.js', '/assets/field.js'],
  ['GET', 'cors', '/api/v1/sync/pull', null],
  ['POST', 'cors', '/api/v1/sync/push', null],
  ['POST', 'navigate', '/field', null],
  ['GET', 'cors', 'https://elsewhere.example/assets/field.js', null],
])('%s %s %s is answered from %s', (method, mode, address, from) => {
  expect(answerFrom(kept, origin, { method, mode, url: new URL(address, origin).href })).toBe(from);
});
