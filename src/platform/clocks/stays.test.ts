import { describe, expect, test } from 'vitest';

import { toDayNumber } from '#platform/calendar/local-date.ts';

import { ended, on, stay } from '../../testing/facts.ts';
import type { Fact } from './fact.ts';
import { placeOn, readStays } from './stays.ts';

describe('where a person lives, and since when', () => {
  test.each<[string, Fact[], string | null, string | null]>([
    ['nothing is known', [], null, null],
    ['one stay', [stay('03-05', 'A')], 'A', '2026-03-05'],
    ['a move to another site', [stay('03-05', 'A'), stay('03-09', 'B')], 'B', '2026-03-09'],
    ['another room of the same site', [stay('03-05', 'A'), stay('03-09', 'A', { room: '2' })], 'A', '2026-03-05'],
    ['a stay that nobody dated', [stay(null, 'A')], 'A', null],
    ['a dated stay is later than an undated one', [stay('03-05', 'B'), stay(null, 'A')], 'B', '2026-03-05'],
    [
      'back at the first site after another',
      [stay('03-01', 'A'), stay('03-05', 'B'), stay('03-09', 'A')],
      'A',
      '2026-03-09',
    ],
    [
      'another room on the day that the old one was given up',
      [stay('03-01', 'A'), ended('03-05', 'moved'), stay('03-05', 'A', { room: '2' })],
      'A',
      '2026-03-01',
    ],
    [
      'another room on the day after',
      [stay('03-01', 'A'), ended('03-05', 'moved'), stay('03-06', 'A', { room: '2' })],
      'A',
      '2026-03-01',
    ],
    [
      'back at the same site after one night elsewhere',
      [stay('03-01', 'A'), ended('03-05', 'left'), stay('03-07', 'A')],
      'A',
      '2026-03-07',
    ],
    [
      'back at the same site after a week away',
      [stay('03-01', 'A'), ended('03-05', 'left'), stay('03-12', 'A')],
      'A',
      '2026-03-12',
    ],
    [
      'two stays of one day, the second known to follow the first',
      [stay('03-05', 'B', { after: 'stay at A 03-05' }), stay('03-05', 'A')],
      'B',
      '2026-03-05',
    ],
  ])('%s', (_, facts, place, since) => {
    const stays = readStays(facts);
    expect(placeOn(stays, null)).toBe(place);
    expect(stays.present?.happened?.on ?? null).toBe(since);
  });

  test.each([
    ['before anything is known the first place stands in', '02-01', 'A'],
    ['during the first stay', '03-07', 'A'],
    ['on the day of the move', '03-09', 'B'],
    ['long after', '12-31', 'B'],
  ])('%s: on %s at %s', (_, day, place) => {
    const stays = readStays([stay('03-09', 'B'), stay('03-05', 'A')]);
    expect(placeOn(stays, toDayNumber(on(day)))).toBe(place);
  });
});

describe('who has left', () => {
  test.each<[string, Fact[], string | null]>([
    ['somebody who left', [stay('03-01', 'A'), ended('03-05', 'left')], 'left'],
    [
      'somebody who moved out of England',
      [stay('03-01', 'A'), ended('03-05', 'moved-out-of-england')],
      'moved-out-of-england',
    ],
    ['somebody who left on the day they came', [stay('03-01', 'A'), ended('03-01', 'left')], 'left'],
    ['nobody knows when', [stay('03-01', 'A'), ended(null, 'left')], 'left'],
    ['gone, and no stay was ever recorded', [ended('03-05', 'left')], 'left'],
    ['moved by others, nobody knows where to', [stay('03-01', 'A'), ended('03-05', 'moved')], null],
    ['somebody who came back', [stay('03-01', 'A'), ended('03-05', 'left'), stay('03-07', 'B')], null],
    [
      'left one site and came to another on the same day',
      [stay('03-01', 'A'), ended('03-05', 'left'), stay('03-05', 'B')],
      null,
    ],
    [
      'the old site notices late that the person is gone',
      [stay('03-01', 'A'), stay('03-05', 'B'), ended('03-08', 'left', 'stay at A 03-01')],
      null,
    ],
    ['left the second site', [stay('03-01', 'A'), stay('03-05', 'B'), ended('03-08', 'left')], 'left'],
  ])('%s: %s', (_, facts, reason) => {
    expect(readStays(facts).departure?.reason ?? null).toBe(reason);
    expect(readStays([...facts].reverse()).departure?.reason ?? null).toBe(reason);
  });
});
