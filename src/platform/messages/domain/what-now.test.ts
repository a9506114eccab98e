import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { messageStates, ways } from './message.ts';
import { quietUntil } from './quiet-hours.ts';
import { knownForMs, onItsWayMs, whatNow, type Standing } from './what-now.ts';

const at = (text: string) => Date.parse(text);
const noon = at('2026-11-26T12:00:00Z');
const waiting: Standing = {
  way: 'text',
  state: 'waiting',
  goAt: noon - 1000,
  stopAt: null,
  isWithdrawn: false,
  unsureSince: null,
};

describe('a phone is left in peace from 8 in the evening to 9 in the morning, on English clocks', () => {
  test.each([
    ['2026-11-26T08:59:59Z', '2026-11-26T09:00:00Z'],
    ['2026-11-26T09:00:00Z', null],
    ['2026-11-26T19:59:59Z', null],
    ['2026-11-26T20:00:00Z', '2026-11-27T09:00:00Z'],
    ['2026-12-31T23:30:00Z', '2027-01-01T09:00:00Z'],
    // Summer time.
    ['2026-07-01T07:59:59Z', '2026-07-01T08:00:00Z'],
    ['2026-07-01T18:59:59Z', null],
    ['2026-07-01T19:00:00Z', '2026-07-02T08:00:00Z'],
    // The nights on which the clocks change.
    ['2026-03-28T21:00:00Z', '2026-03-29T08:00:00Z'],
    ['2026-10-24T20:00:00Z', '2026-10-25T09:00:00Z'],
  ])('%s: %s', (now, until) => {
    const expected = until === null ? null : at(until);
    expect([quietUntil('text', at(now)), quietUntil('email', at(now))]).toEqual([expected, expected]);
    expect(quietUntil('letter', at(now))).toBeNull();
  });

  test('whenever it is, it is over within 13 hours and then it is not quiet', () => {
    fc.assert(
      fc.property(fc.integer({ min: at('2020-01-01'), max: at('2040-01-01') }), (now) => {
        const until = quietUntil('text', now);
        if (until === null) return;
        expect(until - now).toBeLessThanOrEqual(14 * 3_600_000);
        expect(until).toBeGreaterThan(now);
        expect(quietUntil('text', until)).toBeNull();
      }),
    );
  });
});

describe('a message', () => {
  test.each<[string, Partial<Standing>, object]>([
    ['that may go, goes', {}, { is: 'send' }],
    ['whose time has not come waits', { goAt: noon + 5 }, { is: 'wait', until: noon + 5, because: null }],
    ['to whoever wants no more is cancelled', { isWithdrawn: true }, { is: 'cancel', because: 'withdrawn' }],
    ['that comes too late is cancelled', { stopAt: noon }, { is: 'cancel', because: 'too-late' }],
    ['that is just in time, goes', { stopAt: noon + 1 }, { is: 'send' }],
    ['that was sent is left alone', { state: 'sent' }, { is: 'nothing' }],
    ['that failed is left alone', { state: 'failed' }, { is: 'nothing' }],
    [
      'that may still be on its way waits',
      { unsureSince: noon - 5000 },
      { is: 'wait', until: noon - 5000 + onItsWayMs, because: 'unsure' },
    ],
    ['that may have gone is looked up', { unsureSince: noon - onItsWayMs }, { is: 'look-up' }],
    [
      'that may have gone is looked up before it is cancelled',
      { unsureSince: noon - onItsWayMs, isWithdrawn: true, stopAt: 1 },
      { is: 'look-up' },
    ],
    [
      'that may have gone a week ago is for a person',
      { unsureSince: noon - knownForMs - 1 },
      { is: 'fail', because: 'in-doubt' },
    ],
  ])('%s', (_, more, step) => {
    expect(whatNow({ ...waiting, ...more }, noon)).toEqual(step);
  });

  test('waits for the morning, unless that is too late', () => {
    const night = at('2026-11-26T22:00:00Z');
    const morning = at('2026-11-27T09:00:00Z');
    expect(whatNow(waiting, night)).toEqual({ is: 'wait', until: morning, because: 'quiet-hours' });
    expect(whatNow({ ...waiting, stopAt: morning }, night)).toEqual({ is: 'cancel', because: 'too-late' });
    expect(whatNow({ ...waiting, way: 'letter' }, night)).toEqual({ is: 'send' });
  });

  const anyInstant = fc.integer({ min: at('2026-01-01'), max: at('2027-01-01') });
  const anyStanding = fc.record<Standing>({
    way: fc.constantFrom(...ways),
    state: fc.constantFrom(...messageStates),
    goAt: anyInstant,
    stopAt: fc.option(anyInstant),
    isWithdrawn: fc.boolean(),
    unsureSince: fc.option(anyInstant),
  });

  test('never goes after withdrawal, in the quiet hours, before or after its time, in doubt, or a second time', () => {
    fc.assert(
      fc.property(anyStanding, anyInstant, (message, now) => {
        if (whatNow(message, now).is !== 'send') return;
        expect(message).toMatchObject({ state: 'waiting', isWithdrawn: false, unsureSince: null });
        expect(quietUntil(message.way, now)).toBeNull();
        expect(message.goAt).toBeLessThanOrEqual(now);
        expect(message.stopAt ?? Infinity).toBeGreaterThan(now);
      }),
      { numRuns: 2000 },
    );
  });

  test('that waits is not asked to wait until now or earlier', () => {
    fc.assert(
      fc.property(anyStanding, anyInstant, (message, now) => {
        const step = whatNow(message, now);
        if (step.is === 'wait') expect(step.until).toBeGreaterThan(now);
      }),
      { numRuns: 2000 },
    );
  });
});
