import { describe, expect, test } from 'vitest';

import { lockoutPolicies, waitAfter } from './lockout.ts';
import type { LockoutKind } from './lockout.ts';

describe('the wait after failures in a row', () => {
  test.each<[LockoutKind, number, number]>([
    ['account', 1, 0],
    ['account', 4, 0],
    ['account', 5, 60],
    ['account', 6, 120],
    ['account', 8, 480],
    ['account', 9, 900],
    ['account', 10_000, 900],
    ['second-step', 5, 60],
    ['second-step', 40, 3600],
    ['address', 49, 0],
    ['address', 50, 60],
    ['address', 60, 900],
  ])('%s: failure %i means %i seconds', (kind, failures, seconds) => {
    expect(waitAfter(kind, failures)).toBe(seconds);
  });

  test('it never gets shorter with more failures', () => {
    for (const kind of Object.keys(lockoutPolicies) as LockoutKind[]) {
      for (let failures = 1; failures < 100; failures++) {
        expect(waitAfter(kind, failures + 1)).toBeGreaterThanOrEqual(waitAfter(kind, failures));
      }
    }
  });
});
