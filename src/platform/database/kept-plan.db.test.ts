import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { testDatabase } from '../../testing/test-database.ts';
import { connect } from './connect.ts';
import { keepPlansForAnyValues, keptPlan } from './kept-plan.ts';
import { asRecorder, asRequester, type Requester } from './requester.ts';

const t = testDatabase();
let one: ReturnType<typeof connect>;
beforeAll(() => {
  // One connection, so that everybody meets the plans that somebody else had made.
  one = connect(t.url, { max: 1 });
});
afterAll(() => one.disconnect());

const nurse = (teamId: string): Requester => ({ userId: newId(), teamId, role: 'clinician' });
const [north, south] = [newId(), newId()];

describe('a statement whose plan is kept', () => {
  test('is prepared once for a connection', async () => {
    const ask = (number: number) => sql<{ twice: number }>`${keptPlan} select ${number}::integer * 2 as twice`;
    for (const number of [1, 2, 3]) expect((await ask(number).execute(one.db)).rows).toEqual([{ twice: number * 2 }]);
    const { rows } = await sql<{ times: number }>`
      select generic_plans + custom_plans as times from pg_prepared_statements where statement like '%::integer * 2 as twice'`.execute(
      one.db,
    );
    expect(rows).toEqual([{ times: 3 }]);
  });

  test('is prepared where Kysely builds it, too', async () => {
    await one.db.selectFrom('migration').modifyFront(keptPlan).select('name').execute();
    const { rows } = await sql`select from pg_prepared_statements where statement like 'select %"migration"%'`.execute(
      one.db,
    );
    expect(rows).toHaveLength(1);
  });

  test('still says what was wrong with it', async () => {
    await expect(sql`${keptPlan} select ${'no number'}::integer`.execute(one.db)).rejects.toThrow(/invalid input/);
  });

  test.each([true, false])(
    'shows each team its own people and nobody else’s, whoever’s question it was made for (for any values: %s)',
    async (forAnyValues) => {
      const people = { [north]: newId(), [south]: newId() };
      for (const [team, person] of Object.entries(people)) {
        await sql`insert into person_now (person_id, part, members, name, born_is, languages, status, arrived_is, custody_team_id, seen_by, conflicts)
          values (${person}, 'whole', array[${person}::uuid], 'Somebody', 'unknown', '{}', 'here', 'unknown', ${team}, array[${team}::uuid], 0)`.execute(
          one.db,
        );
      }
      const ids = Object.values(people);
      const seen = (requester: Requester | null) => {
        const read = (tx: Parameters<Parameters<typeof asRecorder>[1]>[0]) =>
          sql<{ person_id: string }>`${keptPlan}
            select person_id from person_now where person_id = any(${ids}::uuid[]) order by person_id`.execute(tx);
        if (requester === null) return one.db.transaction().execute((tx) => asRecorder(tx, read));
        return asRequester(one.db, requester, async (tx) => {
          if (forAnyValues) await keepPlansForAnyValues(tx);
          return read(tx);
        });
      };
      const idsOf = ({ rows }: Awaited<ReturnType<typeof seen>>) => rows.map((row) => row.person_id);
      for (let round = 0; round < 8; round += 1) {
        expect(idsOf(await seen(nurse(north)))).toEqual([people[north]]);
        expect(idsOf(await seen(null))).toEqual([...ids].sort());
        expect(idsOf(await seen(nurse(south)))).toEqual([people[south]]);
        expect(idsOf(await seen({ ...nurse(north), role: 'commissioner' }))).toEqual([]);
      }
    },
  );
});
