import { describe, expect, test } from 'vitest';

import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';

import type { Collection } from '../collection.ts';
import { refusalOf, type DeviceRefusal } from './judge-device-response.ts';

const day = (text: string): LocalDate => text as LocalDate;
const form = { id: 'survey', version: '1' };
const collection: Collection = {
  id: 'a',
  form,
  teamId: 't',
  token: '2k7m9q4xw8rt',
  ways: ['device'],
  opensOn: day('2026-11-01'),
  closesOn: day('2026-11-20'),
  closedAt: null,
};
const begun = { form, begunOn: day('2026-11-10'), doneOn: day('2026-11-10') };
/** A fortnight after it was begun, and some days after the last day. */
const today = day('2026-11-24');

describe('the service', () => {
  test.each<[string, Partial<typeof begun>, Partial<Collection>, DeviceRefusal | null]>([
    ['takes what was begun while it was open, though the phone was off until it had closed', {}, {}, null],
    ['takes what was begun on the first day', { begunOn: day('2026-11-01') }, {}, null],
    [
      'takes what was begun on the last day and ended later',
      { begunOn: day('2026-11-20'), doneOn: day('2026-11-23') },
      {},
      null,
    ],
    [
      'does not take what was begun a day later',
      { begunOn: day('2026-11-21'), doneOn: day('2026-11-21') },
      {},
      'begun-after-closing',
    ],
    ['does not take what was begun before it opened', { begunOn: day('2026-10-31') }, {}, 'begun-before-opening'],
    [
      'takes what was begun on the day on which it was closed by hand',
      {},
      { closedAt: new Date('2026-11-10T00:30:00Z') },
      null,
    ],
    [
      'does not take what was begun after it was closed by hand',
      {},
      { closedAt: new Date('2026-11-09T23:30:00Z') },
      'begun-after-closing',
    ],
    ['takes a day that is tomorrow by its own clock', { doneOn: day('2026-11-25') }, {}, null],
    ['does not take a day that is still to come', { doneOn: day('2026-11-26') }, {}, 'day-to-come'],
    ['does not take what is of another version', { form: { id: 'survey', version: '2' } }, {}, 'another-form'],
    ['does not take what no device may ask for', {}, { ways: ['link', 'phone'] }, 'not-by-device'],
  ])('%s', (_, about, of, refusal) => {
    expect(refusalOf({ ...begun, ...about }, { ...collection, ...of }, { today, endedOn: null })).toBe(refusal);
  });

  test('says so where there is no such collection', () => {
    expect(refusalOf(begun, null, { today, endedOn: null })).toBe('no-such-collection');
  });

  test('judges the same whenever it comes', () => {
    const later = Array.from({ length: 400 }, (_, days) =>
      refusalOf(begun, collection, { today: addDays(today, days), endedOn: null }),
    );
    expect(new Set(later)).toEqual(new Set([null]));
  });

  test.each([
    ['2026-11-10', null],
    ['2026-11-09', 'rights-ended'],
  ] as const)(
    'where the work of whoever asked ended on %s, says %s of what was begun on the 10th',
    (ended, refusal) => {
      expect(refusalOf(begun, collection, { today, endedOn: day(ended) })).toBe(refusal);
    },
  );
});
