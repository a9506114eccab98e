import { describe, expect, test } from 'vitest';

import type { Delivery, SendOutcome } from './provider.ts';
import { settleDelivery, settleSend } from './settle.ts';

const now = Date.parse('2026-11-26T12:00:00Z');
const minute = 60_000;

describe('after an attempt', () => {
  test.each<[SendOutcome, number, object]>([
    [{ is: 'accepted', providerId: 'x' }, 1, { state: 'sent', reason: null, isUnsure: false, nextAt: now + minute }],
    [{ is: 'refused', because: 'wrong-address' }, 1, { state: 'failed', reason: 'wrong-address', nextAt: null }],
    [{ is: 'unsure' }, 1, { state: 'waiting', reason: 'unsure', isUnsure: true, nextAt: now + minute }],
    [{ is: 'unsure' }, 99, { state: 'waiting', reason: 'unsure', isUnsure: true, nextAt: now + minute }],
    [
      { is: 'closed', because: 'unreachable' },
      1,
      { state: 'waiting', reason: 'unreachable', isUnsure: false, nextAt: now + minute },
    ],
    [{ is: 'closed', because: 'unreachable' }, 4, { state: 'waiting', nextAt: now + 60 * minute }],
    [{ is: 'closed', because: 'unreachable' }, 7, { state: 'failed', reason: 'gave-up', nextAt: null }],
    [{ is: 'closed', because: 'rate-limited' }, 99, { state: 'waiting', reason: 'rate-limited', nextAt: now + minute }],
    [
      { is: 'closed', because: 'daily-limit' },
      99,
      { state: 'waiting', reason: 'daily-limit', nextAt: now + 60 * minute },
    ],
    [{ is: 'closed', because: 'key-refused' }, 99, { state: 'waiting', reason: 'key-refused' }],
  ])('%j, the %ith', (outcome, attempts, settlement) => {
    expect(settleSend(outcome, attempts, now, 0)).toMatchObject(settlement);
  });

  test('chance lengthens a pause by a fifth at most', () => {
    expect(settleSend({ is: 'closed', because: 'unreachable' }, 2, now, 1).nextAt).toBe(now + 6 * minute);
  });
});

describe('what the provider says later', () => {
  const sentAt = now - 5 * minute;
  test.each<[Delivery, object]>([
    [{ is: 'delivered' }, { state: 'delivered', reason: null, nextAt: null }],
    [{ is: 'on-its-way' }, { state: 'sent', reason: null, nextAt: now + minute }],
    [{ is: 'no-more-known' }, { state: 'sent', reason: 'no-more-known', nextAt: null }],
    [{ is: 'cancelled' }, { state: 'cancelled', reason: 'at-provider', nextAt: null }],
    [
      { is: 'failed', because: 'not-reached' },
      { state: 'failed', reason: 'not-reached', nextAt: null },
    ],
  ])('%j', (delivery, settlement) => {
    expect(settleDelivery(delivery, sentAt, now)).toMatchObject(settlement);
  });

  test.each([
    [9 * minute, minute],
    [30 * minute, 10 * minute],
    [5 * 60 * minute, 60 * minute],
    [3 * 24 * 60 * minute, 6 * 60 * minute],
  ])('is asked for less often with time: %i ms after it went, in %i ms', (age, pause) => {
    expect(settleDelivery({ is: 'on-its-way' }, now - age, now).nextAt).toBe(now + pause);
  });

  test('is not asked for after a week, and the message is not called delivered', () => {
    expect(settleDelivery({ is: 'on-its-way' }, now - 7 * 24 * 60 * minute, now)).toMatchObject({
      state: 'sent',
      reason: 'no-more-known',
      nextAt: null,
    });
  });
});
