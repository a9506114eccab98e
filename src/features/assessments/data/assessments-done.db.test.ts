import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';

import { asRequester, type Requester } from '#platform/database/requester.ts';
import { bulkLoad } from '#platform/record/data/bulk-load.ts';
import { rebuild } from '#platform/record/data/rebuild.ts';
import { forgetRecord } from '#platform/record/data/retention.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { makeArea, makePlace } from '../../../testing/areas.ts';
import { anEntry, fixedId } from '../../../testing/entries.ts';
import { on } from '../../../testing/facts.ts';
import { testRecorder } from '../../../testing/recorder.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { readAssessmentsDone } from './assessments-done.ts';

const t = testDatabase();
const recorder = testRecorder();
const north = fixedId(801);
const nurse: Requester = { userId: fixedId(901), teamId: north, role: 'clinician' };
const commissioner: Requester = { userId: fixedId(903), teamId: fixedId(802), role: 'commissioner' };
const [hotel, house] = [fixedId(1), fixedId(2)];
const [response, other] = [fixedId(71), fixedId(72)];

let people = 0;
const newPerson = () => fixedId(0x3000 + (people += 1));
const said = (person: string, kind: string, day: string | null, body: object = {}, more: Partial<Entry> = {}) =>
  anEntry({
    author: nurse.userId,
    team: north,
    person,
    kind,
    version: kind === 'assessment-done' ? 2 : 1,
    body,
    ...more,
    ...(day === null ? {} : { on: on(day) }),
  });
const write = (...entries: Entry[]) => asRequester(t.db, nurse, (tx) => recorder.appendAll(tx, entries, 'own'));
const read = (requester: Requester, from: string, to: string) =>
  asRequester(t.db, requester, (tx) => readAssessmentsDone(tx, { from: on(from), to: on(to) }));
const rowsOf = async (...of: string[]) =>
  (await read(commissioner, '01-01', '12-31')).filter(({ personId }) => of.includes(personId));

beforeAll(async () => {
  await makeArea(t.db, { icb: 'QYG', la: 'E08000012' });
  await makeArea(t.db, { icb: 'QWO', la: 'E08000035' });
  await makePlace(t.db, { id: hotel, type: 'contingency', la: 'E08000012', icb: 'QYG' });
  await makePlace(t.db, { id: house, type: 'dispersal', la: 'E08000035', icb: 'QWO' });
});

describe('how an assessment was done', () => {
  test('is read with the areas of where the person lived on the day, by somebody who may read no row', async () => {
    const ana = newPerson();
    const mode = { is: 'interpreter', language: 'ti', channel: 'phone', interpreter: 'professional' };
    await write(
      said(ana, 'details-recorded', null, { details: { interpreterNeeded: true } }),
      said(ana, 'stay-began', '03-01', { place: hotel }),
      said(ana, 'assessment-done', '03-05', { response, minutes: 45, mode, sections: { finished: 12, of: 14 } }),
      said(ana, 'received-by-practice', '03-05', { response }),
      said(ana, 'stay-began', '03-20', { place: house }),
    );
    expect(await rowsOf(ana)).toEqual([
      {
        personId: ana,
        assessment: response,
        doneOn: on('03-05'),
        minutes: 45,
        interpreterNeeded: true,
        interpreter: 'professional',
        sections: { finished: 12, of: 14 },
        hoursUntilReceived: 24,
        icb: 'QYG',
        la: 'E08000012',
        siteType: 'contingency',
      },
    ]);
    await asRequester(t.db, commissioner, async (tx) => {
      await readAssessmentsDone(tx, { from: on('01-01'), to: on('12-31') });
      const { rows } = await sql`select current_setting('role') as role`.execute(tx);
      expect(rows).toEqual([{ role: 'alongside_desk' }]);
    });
    for (const requester of [commissioner, nurse]) {
      const asked = asRequester(t.db, requester, (tx) => sql`select * from assessment_done`.execute(tx));
      await expect(asked).rejects.toThrow(/permission denied/);
    }
  });

  test('is in the period of its day, the first and the last day included', async () => {
    const [ben, hana] = [newPerson(), newPerson()];
    await write(said(ben, 'assessment-done', '04-01'), said(hana, 'assessment-done', '06-30'));
    const among = async (from: string, to: string) =>
      (await read(commissioner, from, to)).map(({ personId }) => personId).filter((id) => [ben, hana].includes(id));
    expect((await among('04-01', '06-30')).sort()).toEqual([ben, hana].sort());
    expect(await among('04-02', '06-29')).toEqual([]);
  });

  test('is nothing where it was taken back, or the record was made in error', async () => {
    const [cara, dawit] = [newPerson(), newPerson()];
    const wrong = said(cara, 'assessment-done', '03-06');
    await write(wrong, said(dawit, 'assessment-done', '03-06'));
    expect(await rowsOf(cara, dawit)).toHaveLength(2);
    await write(
      said(cara, 'retracted', null, { reason: 'another person' }, { replaces: [wrong.id] }),
      said(dawit, 'recorded-in-error', null, { reason: 'a duplicate' }),
    );
    expect(await rowsOf(cara, dawit)).toEqual([]);
  });

  test('is one where two records of one person tell of it, and two again when they are parted', async () => {
    const [eden, again] = [newPerson(), newPerson()].sort() as [string, string];
    const join = said(eden, 'same-person', null, { with: again });
    await write(
      said(eden, 'assessment-done', '03-07', { response: other }),
      said(again, 'assessment-done', '03-07', { response: other, minutes: 20 }),
    );
    await write(join);
    expect(await rowsOf(eden, again)).toMatchObject([{ personId: eden, assessment: other, minutes: 20 }]);
    await write(said(eden, 'retracted', null, { reason: 'two people' }, { replaces: [join.id] }));
    expect((await rowsOf(eden, again)).map(({ minutes }) => minutes).sort()).toEqual([20, null]);
  });
});

describe('the table', () => {
  test('is what a rebuild makes of the log', async () => {
    const { before, isSame } = await rebuild(t.db, recorder, { check: true });
    expect(isSame).toBe(true);
    expect(before.find(({ table }) => table === 'assessment_done')?.rows).toBeGreaterThan(2);
  });

  test('is filled by a bulk load as by single entries', async () => {
    const fikru = newPerson();
    await bulkLoad(t.db, t.pool, recorder, [
      [
        said(fikru, 'stay-began', '03-01', { place: hotel }),
        said(fikru, 'assessment-done', '03-05', { response: fixedId(73), minutes: 30 }),
      ],
    ]);
    expect(await rowsOf(fikru)).toMatchObject([{ minutes: 30, icb: 'QYG', sections: null }]);
    expect((await rebuild(t.db, recorder, { check: true })).isSame).toBe(true);
  });

  test('forgets whom retention forgets', async () => {
    const gidey = newPerson();
    await write(said(gidey, 'assessment-done', '03-05'));
    await forgetRecord(t.db, recorder, {
      id: fixedId(999),
      subjectId: gidey,
      rule: 'test',
      reason: 'test',
      decidedBy: nurse.userId,
    });
    expect(await rowsOf(gidey)).toEqual([]);
  });
});
