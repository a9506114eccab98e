import { describe, expect, test } from 'vitest';

import { translator } from '#platform/language/translator.ts';
import type { ParcelCounts } from '#platform/offline/domain/parcel.ts';
import type { OutboxItem, OutboxState, Replica, SyncStatus } from '#platform/offline/domain/replica.ts';

import { anEntry } from '../testing/entries.ts';
import { fieldContent } from './content/catalogue.ts';
import { afterSending, whatWaits } from './what-waits.ts';

const none: ParcelCounts = { 'with-code': 0, waiting: 0, refused: 0 };

/** As much of a device as says what waits on it. */
function here(counts: Partial<ParcelCounts>, photographs: readonly ('waiting' | 'sent')[] = [], lastFailure = null) {
  return {
    photographs: () => new Map(photographs.map((is, at) => [String(at), is])),
    parcels: { count: () => ({ ...none, ...counts }) },
    status: () => ({ lastFailure }) as unknown as SyncStatus,
  } as unknown as Replica;
}
const items = (...states: readonly OutboxState['is'][]): readonly OutboxItem[] =>
  states.map((is) => ({ entry: anEntry({}), state: { is, reason: 'malformed', at: '', late: false } as OutboxState }));

describe('what waits on a device', () => {
  test.each<[string, readonly OutboxItem[], Replica, number, number]>([
    ['nothing', items('sent'), here({}), 0, 0],
    ['answers that wait for the network', items(), here({ waiting: 2 }), 2, 0],
    ['answers that the service would not take', items(), here({ refused: 1 }), 1, 1],
    ['answers that somebody may go on with', items(), here({ 'with-code': 3 }), 3, 0],
    [
      'some of each',
      items('waiting', 'refused', 'held-back', 'sent'),
      here({ waiting: 1, refused: 1 }, ['waiting']),
      6,
      2,
    ],
  ])('counts %s', (_what, outbox, replica, waiting, need) => {
    expect(whatWaits(outbox, replica)).toEqual({ waiting, need });
  });

  test.each<[string, readonly OutboxItem[], Replica, string]>([
    ['nothing is left', items('sent'), here({}), 'sent-all'],
    ['an entry still waits', items('waiting'), here({}), 'not-sent'],
    ['answers still wait', items(), here({ waiting: 1 }), 'not-sent'],
    ['answers were refused', items(), here({ refused: 1 }), 'sent-rest'],
    ['an entry was refused', items('refused'), here({}), 'sent-rest'],
    ['somebody may go on with theirs', items(), here({ 'with-code': 1 }), 'sent-rest'],
  ])('is said after sending when %s', (_when, outbox, replica, said) => {
    expect(afterSending(outbox, replica)).toBe(said);
  });
});

test('that everything is sent is said of no device with answers on it', () => {
  const t = translator('en', fieldContent);
  for (const state of ['with-code', 'waiting', 'refused'] as const) {
    const said = t('field.strip.waiting', whatWaits([], here({ [state]: 1 })));
    expect(said).not.toContain('Everything is sent');
    expect(said).toContain('1 saved here');
    expect(afterSending([], here({ [state]: 1 }))).not.toBe('sent-all');
  }
  expect(t('field.strip.waiting', whatWaits([], here({ refused: 1 })))).toContain('1 needs you');
});
