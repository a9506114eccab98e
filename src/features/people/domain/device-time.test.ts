import { describe, expect, test } from 'vitest';

import { writtenAndReceived } from './device-time.ts';

const device = '01890000-0000-7000-8000-00000000d001';
const received = new Date('2026-11-22T09:00:00Z');
const at = (iso: string) => Date.parse(iso);

describe('when an entry was written', () => {
  test.each<[string, number, string, Date | null, unknown]>([
    ['on a device that was online is said once', at('2026-11-22T08:59:00Z'), device, received, null],
    ['within a day of its receipt is said once', at('2026-11-21T09:30:00Z'), device, received, null],
    [
      'a fortnight without a network is told with its receipt',
      at('2026-11-08T09:00:00Z'),
      device,
      received,
      { on: '2026-11-22', is: 'later' },
    ],
    [
      'by a clock in 2031 is told with its receipt, which came before',
      at('2031-01-01T00:00:00Z'),
      device,
      received,
      { on: '2026-11-22', is: 'before' },
    ],
    ['by a clock a year behind too', at('2025-11-22T09:00:00Z'), device, received, { on: '2026-11-22', is: 'later' }],
    ['at a desk is as it is received', at('2026-01-01T00:00:00Z'), 'desk-1', received, null],
    ['and received nobody knows when is said once', at('2026-11-08T09:00:00Z'), device, null, null],
  ])('%s', (_, ms, by, when, expected) => {
    expect(writtenAndReceived({ ms, device: by }, when).received).toEqual(expected);
  });

  test('is the day on English clocks, as the writer’s clock had it', () => {
    expect(writtenAndReceived({ ms: at('2026-06-30T23:30:00Z'), device }, null).writtenOn).toBe('2026-07-01');
    expect(writtenAndReceived({ ms: at('2031-01-01T12:00:00Z'), device }, received).writtenOn).toBe('2031-01-01');
  });

  test('beyond all calendars is the last day that there is', () => {
    expect(writtenAndReceived({ ms: Number.MAX_SAFE_INTEGER, device }, received).writtenOn).toBe('9999-12-31');
  });
});
