import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import { addDays } from '#platform/calendar/local-date.ts';
import { asRequester } from '#platform/database/requester.ts';
import { memoryReplica } from '#platform/offline/device/memory-replica.ts';
import type { FieldReference } from '#platform/offline/domain/protocol.ts';
import { entryColumns, fromRow } from '#platform/record/data/entry-row.ts';
import { assessmentAfterArrivalInUk } from '#features/assessments/index.ts';
import { findPeople } from '#features/people/data/find-people.ts';
import { readPerson as readAtDesk } from '#features/people/data/person-store.ts';
import { readFindWords } from '#features/people/index.ts';
import { readSiteList } from '#features/worklists/data/site-list.ts';
import { siteClinic } from '#features/worklists/index.ts';

import { kinds } from '../kinds.ts';
import { readDay } from '../read-typed.ts';
import { arrive, record, today, twoTeams } from '../testing/care.ts';
import { testDatabase } from '../testing/test-database.ts';
import { rulesOn } from './opened-profile.ts';
import { PeopleOnDevice } from './people-on-device.ts';
import { readPerson } from './person-on-device.ts';

const t = testDatabase();

/** Nobody waits here. */
const atOnce = {
  pause: () => Promise.resolve(),
  quiet: () => Promise.resolve(),
  later: (work: () => void) => {
    queueMicrotask(work);
    return () => undefined;
  },
};

/** A hotel of many kinds of people, once in PostgreSQL and once on a device that was given the same entries. */
async function aHotel() {
  const care = await twoTeams(t.db);
  const { nurse, hotel, lodge } = care;
  const about = (person: string, kind: string, body: object = {}, on = today) =>
    record(t.db, nurse, { subject: { kind: 'person', id: person }, kind, happened: { on }, body });
  const names = [
    'نور الحسن',
    'ሰላም ተስፋይ',
    'Jean-Baptiste Ngoy',
    '李明',
    'Đặng Minh Trung',
    'Ahmad Zahir',
    'Śląska Łucja',
  ];
  const people: string[] = [];
  for (const [at, full] of names.entries()) {
    people.push(
      await arrive(t.db, nurse, {
        at: hotel,
        on: addDays(today, -at),
        room: `${at}B`,
        details: {
          name: { full },
          languages: at % 3 === 0 ? ['ar'] : at % 3 === 1 ? ['fa', 'en'] : null,
          interpreterNeeded: at % 2 === 0 ? true : null,
          family: at % 2 === 0 ? 'F1' : 'F2',
          born: { asWritten: '31/12/1990', precision: 'day', on: '1990-12-31' as typeof today },
        },
        ...(at !== 3 && { inUkOn: addDays(today, -at * 4) }),
      }),
    );
  }
  const [first = '', second = '', third = '', , fifth = '', sixth = ''] = people;
  await about(first, 'assessment-offered', { mode: 'phone' });
  await about(second, 'assessment-done');
  await about(third, 'stay-ended', { reason: 'left' });
  await about(fifth, 'details-recorded', { details: { name: { full: 'Dang Trung' } } });
  await about(sixth, 'same-person', { with: first });
  await arrive(t.db, nurse, { at: lodge, details: { name: { full: 'Lives Elsewhere' } }, on: today }).catch(() => null);

  const held = await asRequester(t.db, nurse, async (tx) => {
    const ids = (await tx.selectFrom('subject_access').select('subject_id').execute()).map((row) => row.subject_id);
    const rows = await tx
      .selectFrom('entry')
      .select([...entryColumns])
      .where('subject_id', 'in', ids)
      .execute();
    return rows.map(fromRow);
  });
  const reference: FieldReference = {
    digest: '',
    sites: [
      {
        ...hotel,
        type: 'contingency',
        localAuthority: '',
        openedOn: null,
        closedOn: null,
        hasClinicalRoom: null,
        custodyTeamId: care.north,
      },
    ],
    teams: [],
    colleagues: [],
    settings: { forgetAfterDays: 30, lockAfterMinutes: 10, passkeyOnly: false },
    carryKey: '',
  };
  const replica = await memoryReplica({
    user: {
      userId: nurse.userId,
      name: 'A nurse',
      teamId: care.north,
      teamName: 'North',
      role: 'clinician',
      deviceId: newId(),
    },
    kinds,
    nowMs: () => Date.UTC(2026, 10, 22, 12),
    newId,
    entries: held,
    reference,
    sites: [hotel.id],
  });
  const rules = rulesOn(replica);
  const device = await PeopleOnDevice.open({ replica, rules, ...atOnce });
  await device.settled();
  return { nurse, hotel, people, replica, rules, device };
}

let hotel: Awaited<ReturnType<typeof aHotel>>;
beforeAll(async () => {
  hotel = await aHotel();
});

describe('a device that holds the same entries as the service', () => {
  test('lists the people of a site in the same order, with the same words to show', async () => {
    const atDesk = await asRequester(t.db, hotel.nurse, (tx) =>
      readSiteList(tx, hotel.hotel.id, assessmentAfterArrivalInUk.name),
    );
    expect(atDesk.length).toBeGreaterThan(4);
    expect(hotel.device.siteList(hotel.hotel.id)).toEqual(atDesk);
  });

  test('lays out the same clinic', async () => {
    const atDesk = await asRequester(t.db, hotel.nurse, (tx) =>
      readSiteList(tx, hotel.hotel.id, assessmentAfterArrivalInUk.name),
    );
    expect(siteClinic(hotel.device.siteList(hotel.hotel.id), '2')).toEqual(siteClinic(atDesk, '2'));
  });

  test.each([
    'نور',
    'الحسن نور',
    'ሰላም',
    'dang',
    'DANG trung',
    '李明',
    'slaska',
    '3B',
    '31/12/1990',
    '٣١/١٢/١٩٩٠',
    'ng',
    'nobody',
  ])('finds the same people by %s', async (typed) => {
    const words = readFindWords(typed, (text) => readDay(text, today));
    const atDesk = words === null ? [] : await asRequester(t.db, hotel.nurse, (tx) => findPeople(tx, words));
    const here = hotel.device.find(typed, (text) => readDay(text, today));
    expect(here?.map(({ now }) => now.person_id)).toEqual(atDesk.map((person) => person.person_id));
  });

  test('tells of each person the same state, deadlines with their reasons, and entries', async () => {
    for (const id of hotel.people) {
      const atDesk = await asRequester(t.db, hotel.nurse, (tx) => readAtDesk(tx, id));
      const group = hotel.device.groupOf(id);
      const here = group === null ? null : await readPerson(hotel.replica, group, hotel.rules);
      expect(here?.now).toEqual(atDesk?.now);
      const byPathway = [...(here?.clocks ?? [])].sort((a, b) => (a.pathway < b.pathway ? -1 : 1));
      expect(byPathway).toEqual(atDesk?.clocks);
      expect(new Set(here?.entries.map(({ entry }) => entry.id))).toEqual(
        new Set(atDesk?.entries.map(({ entry }) => entry.id)),
      );
    }
  });

  test('keeps to it after something is written on the device, and after it is opened from what was kept', async () => {
    const { replica, rules, hotel: site, people } = hotel;
    await replica.write([
      { subject: { kind: 'person', id: people[6] ?? '' }, kind: 'assessment-done', happened: { on: today }, body: {} },
    ]);
    await hotel.device.settled();
    await hotel.device.settled();
    const before = hotel.device.siteList(site.id);
    expect(before.find(({ personId }) => personId === people[6])?.stopReason).toBe('done');
    const again = await PeopleOnDevice.open({ replica, rules, ...atOnce });
    expect(again.siteList(site.id)).toEqual(before);
    await again.settled();
    expect(again.siteList(site.id)).toEqual(before);
    again.close();
  });
});
