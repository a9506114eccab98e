import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRequester, type Requester } from '#platform/database/requester.ts';
import { bulkLoad } from '#platform/record/data/bulk-load.ts';
import { digests, rebuild } from '#platform/record/data/rebuild.ts';

import { coDesignNeeds } from '../../../demonstration-co-design.ts';
import { surveyNeeds } from '../../../demonstration-surveys.ts';
import { recorder } from '../../../record.ts';
import { surveysOnDevices } from '../../../surveys-on-devices.ts';
import { syncService } from '../../../testing/offline/sync-service.ts';
import { loadReference, readSupportedPeople } from '../../../testing/shipped-reference.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import { instrumentFinder } from '../../forms/data/find-instrument.ts';
import { readShippedInstruments } from '../../forms/data/shipped-instruments.ts';
import { readAlongHere } from '../../forms/domain/on-device/read-along.ts';
import { agreementIn } from '../../forms/domain/on-device/taken-along.ts';
import { seedDemonstration, type SeedNeeds } from './seed-demonstration.ts';

const t = testDatabase();
const server = testWebServer();
const asOf = '2026-11-22' as LocalDate;
const options = { people: 400, seed: 9, asOf };
const said: string[] = [];

const supported = await readSupportedPeople();
const needs = (): SeedNeeds => ({
  db: t.db,
  supported,
  loadEntries: (groups) => bulkLoad(t.db, t.pool, recorder, groups),
  rebuild: () => rebuild(t.db, recorder),
  surveys: surveyNeeds(t.db),
  coDesign: coDesignNeeds(t.db),
  now: () => new Date('2026-11-22T09:00:00Z'),
});
const seed = (asked = options) => seedDemonstration(needs(), asked, (words) => said.push(words));
const count = async (table: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(t.db);
  return Number(rows[0]?.count);
};

beforeAll(() => loadReference(t.db));

describe('seeding', () => {
  it('that was cut short before any person was in is finished as it was begun', async () => {
    const cut = { ...needs(), loadEntries: () => Promise.reject(new Error('the lights went out')) };
    await expect(seedDemonstration(cut, options, () => undefined)).rejects.toThrow('the lights went out');
    expect(await count('person_now')).toBe(0);

    const result = await seed({ ...options, people: 9_999, seed: 1 });
    expect(result).toMatchObject({ ok: true, value: { people: 400, seed: 9 } });
    expect(await count('subject')).toBeGreaterThan(400);
  });

  it('gives every person a row, a team that answers for them and its clocks', async () => {
    const { rows } = await sql<{ people: number; placed: number; without_team: number }>`
      select count(distinct member) as people, count(*) filter (where place_id is not null) as placed,
        count(*) filter (where custody_team_id is null) as without_team
      from person_now cross join unnest(members) as member where part = 'whole'`.execute(t.db);
    expect([rows[0]?.people, rows[0]?.without_team]).toEqual([400, 0]);
    expect(Number(rows[0]?.placed)).toBeGreaterThan(390);
    expect(await count('clock')).toBeGreaterThan(400);
  });

  it('leaves what the log would be derived to again, row for row', async () => {
    const before = await digests(t.db, recorder);
    await rebuild(t.db, recorder);
    expect(await digests(t.db, recorder)).toEqual(before);
  });

  it('a second time is refused and changes nothing', async () => {
    const entries = await count('entry');
    expect(await seed()).toMatchObject({ ok: false, problems: [{ kind: 'already-seeded', people: 400, seed: 9 }] });
    expect(await count('entry')).toBe(entries);
  });

  it('that was cut short after the log was in makes what follows from it again', async () => {
    await sql`update demonstration set finished_at = null`.execute(t.db);
    await sql`delete from person_now`.execute(t.db);
    expect(await seed()).toMatchObject({ ok: true });
    expect(await count('person_now')).toBeGreaterThanOrEqual(395);
  });

  it('puts nobody into a database that holds people of its own', async () => {
    await sql`delete from demonstration`.execute(t.db);
    expect(await seed()).toEqual({ ok: false, problems: [{ kind: 'holds-real-people' }] });
  });
});

describe('sites in a demonstration', () => {
  it('each kind of role sees those that its work is with', async () => {
    const team = async (kind: 'outreach' | 'accommodation' | 'commissioner') =>
      (
        await t.db
          .selectFrom('team')
          .select(['id', 'icb_code'])
          .where('kind', '=', kind)
          .where('icb_code', '=', 'QYG')
          .executeTakeFirstOrThrow()
      ).id;
    const seen = async (role: 'clinician' | 'accommodation-contact' | 'commissioner', teamId: string) =>
      asRequester(t.db, { userId: teamId, teamId, role }, async (tx) => {
        const places = await tx.selectFrom('place').select(['icb_code']).execute();
        const areas = await tx.selectFrom('place_area').select('id').execute();
        return {
          places: places.length,
          boards: [...new Set(places.map(({ icb_code }) => icb_code))].sort(),
          areas: areas.length,
        };
      });
    const all = await count('place');
    expect((await seen('clinician', await team('outreach'))).places).toBe(all);
    expect((await seen('accommodation-contact', await team('accommodation'))).boards).toEqual(['QYG']);
    expect(await seen('commissioner', await team('commissioner'))).toEqual({ places: 0, boards: [], areas: all });
  });
});

describe('the survey that champions ask in hotels', () => {
  const champions = async (): Promise<readonly Requester[]> =>
    (await t.db.selectFrom('membership').select(['user_id', 'team_id']).where('role', '=', 'champion').execute()).map(
      ({ user_id, team_id }) => ({ userId: user_id, teamId: team_id, role: 'champion' }),
    );

  it('goes along on the device of every champion, with its form and its words in each of its languages', async () => {
    const find = instrumentFinder(readShippedInstruments());
    const around = { find, isDemonstration: true, now: () => new Date('2026-11-22T09:00:00Z') };
    const service = await syncService(server, t.db, surveysOnDevices(around));
    const found = [];
    for (const champion of await champions()) {
      const { reference } = await (await service.enrol(champion, [])).pull();
      found.push(readAlongHere(reference?.along));
    }
    expect(found.length).toBeGreaterThan(0);
    for (const along of found) {
      expect(along.map(({ taken, instrument }) => [taken.closesOn, instrument.id])).toEqual([
        [null, 'antibiotics-survey'],
      ]);
      for (const { taken, instrument } of along) {
        const tags = [instrument.language, ...instrument.languages.map(({ tag }) => tag)];
        expect(tags.map((tag) => agreementIn(taken, tag, instrument.language))).toEqual(tags);
        expect(taken.agreedTo['en']).toMatch(/^Synthetic/u);
      }
    }
  });

  it('has 24 responses from devices, each with who was beside whoever answered, which no champion reads', async () => {
    const { rows } = await sql<{ mode: string; count: string }>`
      select a.body -> 'mode' ->> 'is' as mode, count(*) from form_response r join form_answers a on a.response_id = r.id
      where r.way = 'device' group by 1 order by 1`.execute(t.db);
    expect(rows.map(({ mode, count: answered }) => [mode, Number(answered)])).toEqual([
      ['assisted', 6],
      ['interpreter', 5],
      ['self', 13],
    ]);
    for (const champion of await champions()) {
      const seen = await asRequester(t.db, champion, (tx) =>
        tx.selectFrom('form_response').select('id').where('way', '=', 'device').execute(),
      );
      expect(seen).toEqual([]);
    }
  });
});
