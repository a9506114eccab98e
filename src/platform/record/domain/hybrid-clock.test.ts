import { describe, expect, it } from 'vitest';

import { tick, witness } from './hybrid-clock.ts';

const aYear = 365 * 86_400_000;
const now = 1_762_000_000_000;

describe('a hybrid logical clock', () => {
  it('goes with the wall clock while that goes forward', () => {
    expect(tick({ ms: now, counter: 3, device: 'a' }, now + 1, 'a')).toEqual({ ms: now + 1, counter: 0, device: 'a' });
  });

  it('never goes back, however far the wall clock is put back', () => {
    expect(tick({ ms: now, counter: 3, device: 'a' }, now - aYear, 'a')).toEqual({ ms: now, counter: 4, device: 'a' });
  });

  it('is after what it has seen of another', () => {
    expect(witness(null, { ms: now + 500, counter: 7, device: 'b' }, now, 'a', 60_000)).toEqual({
      ms: now + 500,
      counter: 8,
      device: 'a',
    });
  });

  it('is not dragged along by one that is set a year ahead', () => {
    expect(witness(null, { ms: now + aYear, counter: 0, device: 'b' }, now, 'a', 60_000)).toEqual({
      ms: now,
      counter: 0,
      device: 'a',
    });
  });

  it('is not put back by one that is slow', () => {
    expect(
      witness({ ms: now, counter: 2, device: 'a' }, { ms: now - aYear, counter: 9, device: 'b' }, now, 'a', 60_000),
    ).toEqual({ ms: now, counter: 3, device: 'a' });
  });
});
