import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';

import { asRequester, type Requester } from '#platform/database/requester.ts';

import { makeArea, makePlace } from '../../../testing/areas.ts';
import { anEntry, fixedId } from '../../../testing/entries.ts';
import { on } from '../../../testing/facts.ts';
import { testRecorder } from '../../../testing/recorder.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { countAssessments, countAssessmentsBy } from '../domain/initial-assessment-indicator.ts';
import { readAssessmentCases } from './assessment-cases.ts';

const t = testDatabase();
const recorder = testRecorder();
const [north, south] = [fixedId(801), fixedId(802)];
const nurse: Requester = { userId: fixedId(901), teamId: north, role: 'clinician' };
const commissioner: Requester = { userId: fixedId(903), teamId: south, role: 'commissioner' };
const [hotel, house, ana, ben, cara, unknown] = [1, 2, 11, 12, 13, 14].map(fixedId) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

const said = (person: string, kind: string, day: string | null, body: object = {}, more: object = {}) =>
  anEntry({ author: nurse.userId, team: north, person, kind, on: day === null ? null : on(day), body, ...more });

beforeAll(async () => {
  await makeArea(t.db, { icb: 'QYG', la: 'E08000012' });
  await makeArea(t.db, { icb: 'QWO', la: 'E08000035' });
  await makePlace(t.db, { id: hotel, type: 'contingency', la: 'E08000012', icb: 'QYG' });
  await makePlace(t.db, { id: house, type: 'dispersal', la: 'E08000035', icb: 'QWO' });
  const wrong = said(ben, 'assessment-done', '03-06');
  await asRequester(t.db, nurse, (tx) =>
    recorder.appendAll(
      tx,
      [
        said(ana, 'arrived-in-uk', '03-05'),
        said(ana, 'stay-began', '03-05', { place: hotel }),
        said(ana, 'assessment-done', '03-09'),
        said(ana, 'stay-began', '03-20', { place: house }),
        said(ben, 'arrived-in-uk', '03-05'),
        said(ben, 'stay-began', '03-06', { place: hotel }),
        said(ben, 'stay-began', '03-10', { place: house }),
        wrong,
        said(ben, 'retracted', null, { reason: 'another person' }, { replaces: [wrong.id] }),
        said(cara, 'stay-began', '02-01', { place: hotel }),
        said(unknown, 'note-written', '03-01', { text: 'seen at the desk' }),
      ],
      'own',
    ),
  );
});

const optional = (day?: string) => (day === undefined ? undefined : on(day));
const read = (requester: Requester, from?: string, to?: string) =>
  asRequester(t.db, requester, (tx) => readAssessmentCases(tx, { from: optional(from), to: optional(to) }));

describe('cases read from what is stored', () => {
  test('are those of every team, with the areas of where each was due', async () => {
    const cases = await read(commissioner);
    const where = (person: string) => {
      const one = cases.find(({ personId }) => personId === person);
      return [one?.icb, one?.la, one?.siteType];
    };
    expect(where(ana)).toEqual(['QYG', 'E08000012', 'contingency']);
    expect(where(ben)).toEqual(['QWO', 'E08000035', 'dispersal']);
    expect(where(unknown)).toEqual([null, null, null]);
    expect(cases).toHaveLength(4);
  });

  test('give the same figure as the facts: what was taken back does not count', async () => {
    const counts = countAssessments(await read(commissioner), {}, on('04-01'));
    expect(counts).toMatchObject({ base: 3, done: 1, doneInTime: 1, arrivalAssumed: 1, arrivalNotKnown: 1 });
    expect(counts.reasons).toMatchObject({ 'not-offered': 1, 'arrival-not-known': 1 });
  });

  test('are those of the period, with those whose arrival nobody knows', async () => {
    const people = (await read(commissioner, '03-01', '03-31')).map(({ personId }) => personId).sort();
    expect(people).toEqual([ana, ben, unknown].sort());
  });

  test('count two records of one person once', async () => {
    const again = fixedId(15);
    await asRequester(t.db, nurse, (tx) =>
      recorder.appendAll(
        tx,
        [
          said(again, 'arrived-in-uk', '03-07'),
          said(again, 'stay-began', '03-07', { place: hotel }),
          said(ana, 'same-person', null, { with: again }),
        ],
        'own',
      ),
    );
    const byBoard = countAssessmentsBy('icb', await read(commissioner, '03-01', '03-31'), {}, on('04-01'));
    expect([byBoard.get('QYG')?.base, byBoard.get('QWO')?.base]).toEqual([1, 1]);
  });

  test('leave the requester with their own role', async () => {
    await asRequester(t.db, commissioner, async (tx) => {
      await readAssessmentCases(tx, {});
      const { rows } =
        await sql`select current_setting('role') as role, (select count(*)::int from clock) as clocks`.execute(tx);
      expect(rows).toEqual([{ role: 'alongside_desk', clocks: 0 }]);
    });
  });
});
