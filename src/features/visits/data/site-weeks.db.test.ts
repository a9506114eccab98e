import { beforeAll, describe, expect, test } from 'vitest';

import { asRequester, type Requester } from '#platform/database/requester.ts';

import { makeArea, makePlace } from '../../../testing/areas.ts';
import { anEntry, fixedId } from '../../../testing/entries.ts';
import { on } from '../../../testing/facts.ts';
import { testRecorder } from '../../../testing/recorder.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { countContacts } from '../domain/contacts-indicator.ts';
import { readContactsDue, readSiteWeeks } from './site-weeks.ts';

const t = testDatabase();
const recorder = testRecorder();
const nurse: Requester = { userId: fixedId(901), teamId: fixedId(801), role: 'clinician' };
const commissioner: Requester = { userId: fixedId(903), teamId: fixedId(802), role: 'commissioner' };
const [hotel, centre, house] = [1, 2, 3].map(fixedId) as [string, string, string];

const visit = (place: string, day: string, more: object = {}) =>
  anEntry({
    author: nurse.userId,
    team: nurse.teamId,
    subject: { kind: 'place', id: place },
    kind: 'contact-visit-made',
    on: on(day),
    body: { clinical: true },
    ...more,
  });

const wrongDay = visit(hotel, '03-06');
const takenBack = visit(centre, '03-06');

beforeAll(async () => {
  await makeArea(t.db, { icb: 'QYG', la: 'E08000012' });
  await makePlace(t.db, { id: hotel, type: 'contingency', la: 'E08000012', icb: 'QYG', openedOn: '2025-01-01' });
  await makePlace(t.db, { id: centre, type: 'initial', la: 'E08000012', icb: 'QYG' });
  await makePlace(t.db, { id: house, type: 'dispersal', la: 'E08000012', icb: 'QYG' });
  await asRequester(t.db, nurse, (tx) =>
    recorder.appendAll(
      tx,
      [
        ...['03-02', '03-04'].map((day) => visit(hotel, day)),
        wrongDay,
        visit(hotel, '03-12', { replaces: [wrongDay.id] }),
        ...['03-02', '03-03'].map((day) => visit(centre, day)),
        takenBack,
        visit(centre, '03-07', { body: { clinical: false } }),
        { ...visit(centre, '03-08'), kind: 'retracted', body: { reason: 'another site' }, replaces: [takenBack.id] },
        visit(house, '03-02'),
      ],
      'own',
    ),
  );
});

describe('weeks read from the log', () => {
  test('count visits in force, by site and week, and none of dispersal accommodation', async () => {
    const weeks = await asRequester(t.db, commissioner, (tx) =>
      readSiteWeeks(tx, { from: on('03-04'), to: on('03-12') }, on('03-20')),
    );
    const made = (place: string) =>
      weeks.filter(({ placeId }) => placeId === place).map(({ monday, made }) => [monday, made]);
    expect(made(hotel)).toEqual([
      ['2026-03-02', 2],
      ['2026-03-09', 1],
    ]);
    expect(made(centre)).toEqual([
      ['2026-03-02', 2],
      ['2026-03-09', 0],
    ]);
    expect(made(house)).toEqual([]);
    expect(countContacts(weeks, { area: 'QYG' }, on('03-20'))).toMatchObject({
      base: 2,
      met: 0,
      weeks: 4,
      weeksShort: 4,
    });
  });

  test('say what is due this week at the sites that need it', async () => {
    const due = await asRequester(t.db, nurse, (tx) => readContactsDue(tx, [hotel, house], on('03-05')));
    expect([...due]).toEqual([[hotel, { monday: '2026-03-02', made: 2, left: 1, by: '2026-03-08' }]]);
  });
});
