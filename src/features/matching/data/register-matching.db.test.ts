import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRecorder, asRequester, type Requester } from '#platform/database/requester.ts';
import { digests, rebuild } from '#platform/record/data/rebuild.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { anEntry, fixedId } from '../../../testing/entries.ts';
import { inventedName } from '../../../testing/invented-name.ts';
import { testRecorder } from '../../../testing/recorder.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import type { FoundPair } from '../domain/settling/found-pair.ts';
import type { DescribedPerson, Verdict } from '../domain/verdict.ts';
import { countRegister } from './count-register.ts';
import { fillRegister } from './fill-register.ts';
import { matchByNight } from './nightly-matching.ts';
import { registerMatching } from './register-matching.ts';
import { rematchRegister } from './rematch.ts';
import { weighAgainst } from './weigh-against.ts';

const t = testDatabase();
const recorder = testRecorder();
const [north, south] = [fixedId(801), fixedId(802)];
const nurse: Requester = { userId: fixedId(901), teamId: north, role: 'clinician' };
const stranger: Requester = { userId: fixedId(902), teamId: south, role: 'clinician' };
const byNurse = (said: Parameters<typeof anEntry>[0]) => anEntry({ author: nurse.userId, team: north, ...said });
const append = (entries: readonly Entry[]) => asRequester(t.db, nurse, (tx) => recorder.appendAll(tx, entries, 'own'));

let people = 0;
async function person(details: object): Promise<string> {
  const id = fixedId(0x5000 + (people += 1));
  await append([byNurse({ person: id, body: { details } })]);
  return id;
}
const born = (on: string) => ({ asWritten: on, precision: 'day' as const, on: on as LocalDate });
const row = (full: string, on: string | null, more: Partial<DescribedPerson> = {}): DescribedPerson => ({
  row: 1,
  name: { full },
  otherNames: [],
  born: on === null ? null : born(on),
  sex: null,
  nationality: null,
  languages: [],
  phone: null,
  nhsNumber: null,
  portReference: null,
  ...more,
});
const find = async (...described: DescribedPerson[]): Promise<readonly Verdict[]> =>
  asRequester(t.db, stranger, (tx) => registerMatching(tx).findEach(described));
const whom = (verdict: Verdict | undefined) =>
  verdict?.outcome === 'known'
    ? ['known', verdict.personId]
    : [verdict?.outcome, ...(verdict?.outcome === 'new' ? [] : (verdict?.candidates ?? []).map((one) => one.personId))];

/** A crowd, so that a name is as rare as names are. */
beforeAll(async () => {
  await append(
    Array.from({ length: 400 }, (_, at) =>
      byNurse({
        person: fixedId(0x9000 + at),
        body: {
          details: {
            name: { full: inventedName(at) },
            born: born(
              `${1950 + (at % 50)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(2 + (at % 26)).padStart(2, '0')}`,
            ),
          },
        },
      }),
    ),
  );
});

describe('somebody on a list', () => {
  it('is known in another script, whoever looks after them', async () => {
    const id = await person({
      name: { full: 'محمد الأحمدي' },
      born: born('1991-05-17'),
      nationality: 'SYR',
      sex: 'male',
    });
    expect(whom((await find(row('Mohammed Al-Ahmadi', '1991-05-17', { nationality: 'SYR', sex: 'male' })))[0])).toEqual(
      ['known', id],
    );
    const tigrinya = await person({ name: { full: 'ሰላም ተስፋይ' }, born: born('1996-08-03'), nationality: 'ERI' });
    expect(whom((await find(row('Selam Tesfay', '1996-08-03', { nationality: 'ERI' })))[0])).toEqual([
      'known',
      tigrinya,
    ]);
  });

  it('is found with day and month swapped and the name the other way round, and a person is asked where it is not sure', async () => {
    const id = await person({ name: { full: 'Gulalai Noorzai' }, born: born('1988-03-11'), nationality: 'AFG' });
    const [verdict] = await find(row('NOORZAI Gulalay', '1988-11-03', { nationality: 'AFG' }));
    expect(whom(verdict).slice(1)).toEqual([id]);
    expect(['known', 'likely']).toContain(verdict?.outcome);
  });

  it('is never known where a twin is meant', async () => {
    await person({
      name: { full: 'Rahel Haileselassie' },
      born: born('2001-09-19'),
      nationality: 'ETH',
      phone: '07700 900111',
    });
    const [verdict] = await find(
      row('Ruth Haileselassie', '2001-09-19', { nationality: 'ETH', phone: '07700 900111' }),
    );
    expect(verdict?.outcome).not.toBe('known');
  });

  it('is never known under two different NHS numbers', async () => {
    await person({ name: { full: 'Zubeda Karimzada' }, born: born('1979-12-24'), nhsNumber: '9434765919' });
    const [verdict] = await find(row('Zubeda Karimzada', '1979-12-24', { nhsNumber: '9876543210' }));
    expect(verdict?.outcome).toBe('needs-a-person');
    expect(verdict?.outcome === 'needs-a-person' && verdict.candidates[0]?.against.map(({ says }) => says)).toContain(
      'matching.concern.nhs-numbers-differ',
    );
  });

  it('is weighed in parts that add up, and nothing is said of the record but how it compares', async () => {
    await person({ name: { full: 'Besnik Hoxhallari' }, born: born('1983-02-14'), phone: '07700 900222', sex: 'male' });
    const [verdict] = await find(row('Besnik Hoxhallari', '1983-02-14', { sex: 'male' }));
    const weighed = verdict?.outcome === 'known' ? verdict.weighed : undefined;
    expect(weighed?.parts.reduce((sum, part) => sum + part.hundredths, 0)).toBe(weighed?.hundredths);
    expect(JSON.stringify(verdict)).not.toMatch(/900222|1983|Hoxhallari/);
  });

  it('with a name and a day that hundreds have is for a person to ask about', async () => {
    await append(
      Array.from({ length: 320 }, (_, at) =>
        byNurse({
          person: fixedId(0xc000 + at),
          body: { details: { name: { full: 'Mohamed Ahmed' }, born: born('1990-01-01') } },
        }),
      ),
    );
    const [verdict] = await find(row('Mohamed Ahmed', '1990-01-01'));
    expect(verdict).toMatchObject({ outcome: 'needs-a-person', reasons: [{ says: 'matching.reason.crowded' }] });
  });

  it('who does not want to be looked for is found by nobody, until they say otherwise', async () => {
    const id = await person({ name: { full: 'Ferhad Barzinji' }, born: born('1994-07-29') });
    const refused = byNurse({ person: id, kind: 'matching-refused', body: {} });
    await append([refused]);
    expect(whom((await find(row('Ferhad Barzinji', '1994-07-29')))[0])).toEqual(['new']);
    await append([
      byNurse({ person: id, kind: 'retracted', body: { reason: 'changed their mind' }, replaces: [refused.id] }),
    ]);
    expect(whom((await find(row('Ferhad Barzinji', '1994-07-29')))[0])).toEqual(['known', id]);
  });

  it('is one candidate, however many records are joined', async () => {
    const one = await person({ name: { full: 'Nasrin Qaderi' }, born: born('1985-10-21') });
    const other = await person({ name: { full: 'نسرین قادری' }, born: born('1985-10-21') });
    await append([byNurse({ person: one, kind: 'same-person', body: { with: other } })]);
    expect(whom((await find(row('Nasreen Qadiri', '1985-10-21')))[0]).slice(1)).toEqual([one]);
  });
});

describe('weighing against certain people', () => {
  it('says of each whether they are the same, and leaves out who does not want to be found', async () => {
    const same = await person({ name: { full: 'Lirim Berishaj' }, born: born('1992-04-16'), nationality: 'ALB' });
    const hidden = await person({ name: { full: 'Lirim Berishaj' }, born: born('1992-04-16') });
    await append([byNurse({ person: hidden, kind: 'matching-refused', body: {} })]);
    const other = fixedId(0x9000);
    const weighed = await asRequester(t.db, stranger, (tx) =>
      weighAgainst(tx, row('Lirim Berisha', '1992-04-16', { nationality: 'ALB' }), [same, hidden, other]),
    );
    expect(weighed.map(({ personId, decision }) => [personId, decision])).toEqual([
      [same, 'same'],
      [other, 'different'],
    ]);
  });
});

describe('the register', () => {
  it('is found in pairs by night, once a day, by one process', async () => {
    const [a, b] = [
      await person({ name: { full: 'Shirin Mohammadzadeh' }, born: born('1975-06-30'), nationality: 'IRN' }),
      await person({ name: { full: 'شیرین محمدزاده' }, born: born('1975-06-30'), nationality: 'IRN' }),
    ].sort();
    const found: FoundPair[] = [];
    const take = (_: unknown, pairs: readonly FoundPair[]) => {
      found.push(...pairs);
      return Promise.resolve(pairs.length);
    };
    const nights = await Promise.all([
      matchByNight(t.db, '2026-11-26' as LocalDate, () => false),
      matchByNight(t.db, '2026-11-26' as LocalDate, () => false),
    ]);
    expect(nights.filter((night) => night !== null)).toHaveLength(1);
    const { rows: open } = await sql`
      select 1 from match_case where a = ${a}::uuid and b = ${b}::uuid and opened_by = 'nightly' and status = 'open'`.execute(
      t.db,
    );
    expect(open).toHaveLength(1);
    expect((await rematchRegister(t.db, take)).records).toBeGreaterThan(400);
    const pair = found.find((one) => one.a === a && one.b === b);
    expect(pair?.parts.reduce((sum, part) => sum + part.hundredths, 0)).toBe(pair?.hundredths);
  });

  it('is counted without keeping anything that fewer than three share', async () => {
    await countRegister(t.db);
    const { rows } = await sql<{
      counts: { canonicals: Record<string, number> };
    }>`select counts from match_counts`.execute(t.db);
    const { canonicals } = rows[0]?.counts ?? { canonicals: {} };
    expect(Math.min(...Object.values(canonicals))).toBeGreaterThanOrEqual(3);
    expect(Object.values(canonicals).some((count) => count >= 320)).toBe(true);
  });

  it('comes out of a rebuild, and out of filling an older database, as it stands', async () => {
    expect((await rebuild(t.db, recorder, { check: true })).isSame).toBe(true);
    const tables = () => t.db.transaction().execute((tx) => digests(tx, recorder));
    const before = await tables();
    await sql`delete from match_key`.execute(t.db);
    await sql`delete from match_record`.execute(t.db);
    await sql`update match_filled set version = 0`.execute(t.db);
    expect(await fillRegister(t.db)).toBeGreaterThan(400);
    expect(await tables()).toEqual(before);
    expect(await fillRegister(t.db)).toBe(0);
  });

  it('shows no desk a row of it', async () => {
    for (const table of ['match_record', 'match_key', 'match_counts', 'matching_secret']) {
      await expect(
        asRequester(t.db, nurse, (tx) => sql`select * from ${sql.table(table)}`.execute(tx)),
      ).rejects.toThrow('permission denied');
    }
    const rows = await t.db
      .transaction()
      .execute((tx) => asRecorder(tx, (inside) => sql`select 1 from match_record limit 1`.execute(inside)));
    expect(rows.rows).toHaveLength(1);
  });
});
