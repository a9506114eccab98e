import { sql } from 'kysely';
import { expect, it } from 'vitest';

import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import { digests, rebuild } from '#platform/record/data/rebuild.ts';

import { makeArea, makePlace } from '../../../testing/areas.ts';
import { anEntry, fixedId } from '../../../testing/entries.ts';
import { testRecorder } from '../../../testing/recorder.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { rollDay } from './roll-day.ts';

const t = testDatabase();
const recorder = testRecorder();
const [site, earlier, later] = [fixedId(1), fixedId(801), fixedId(802)];

it('a rule of custody that begins tomorrow re-homes the people tomorrow, and a rebuild gives the same', async () => {
  await makeArea(t.db, { icb: 'QYG', la: 'E08000012' });
  await makePlace(t.db, { id: site, type: 'contingency', la: 'E08000012', icb: 'QYG' });
  const { as_of_on: today } = await t.db.selectFrom('derived_as_of').select('as_of_on').executeTakeFirstOrThrow();
  const tomorrow = addDays(today, 1);
  const rule = (id: string, team: string, from: LocalDate, to: LocalDate | null) =>
    sql`insert into custody_rule (id, team_id, place_id, valid_from, valid_to) values (${id}, ${team}, ${site}, ${from}, ${to})`.execute(
      t.db,
    );
  for (const id of [earlier, later]) {
    await sql`insert into team (id, code, name, kind) values (${id}, ${`T${id.slice(6, 8)}`}, 'A team', 'outreach') on conflict do nothing`.execute(
      t.db,
    );
  }
  await rule(fixedId(1001), earlier, '2026-01-01' as LocalDate, today);
  await rule(fixedId(1002), later, tomorrow, null);
  const person = fixedId(2001);
  const stay = anEntry({ person, kind: 'stay-began', on: today, body: { place: site } });
  await t.db.transaction().execute((tx) => recorder.appendAll(tx, [stay], 'any'));
  const custody = async () =>
    await t.db
      .selectFrom('person_now')
      .select(['custody_team_id', 'seen_by'])
      .where('person_id', '=', person)
      .executeTakeFirstOrThrow();

  expect(await rollDay(t.db, recorder, today)).toBe(0);
  expect(await custody()).toEqual({ custody_team_id: earlier, seen_by: [earlier] });
  expect(await rollDay(t.db, recorder, tomorrow)).toBe(1);
  expect(await custody()).toEqual({ custody_team_id: later, seen_by: [later] });
  const before = await t.db.transaction().execute((tx) => digests(tx, recorder));
  expect((await rebuild(t.db, recorder)).after).toEqual(before);
});
