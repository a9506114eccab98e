import { sql } from 'kysely';
import { v7 as newId } from 'uuid';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database, Requester } from '#platform/database/requester.ts';
import type { Actor, ListDesk } from '#platform/lists/data/list-desk.ts';
import type { ListPlace } from '#platform/lists/data/list-places.ts';
import { deskWriter } from '#platform/record/data/desk-writer.ts';

import { makeArea } from './areas.ts';
import { fixedId } from './entries.ts';
import { testRecorder } from './recorder.ts';

/** The day on which lists come in, in tests. */
export const coachDay = '2026-11-28' as LocalDate;

export const teams = { north: fixedId(801), south: fixedId(802), provider: fixedId(803) } as const;

export const places = {
  /** In the care of the north. */
  example: { id: fixedId(501), code: 'EH1', name: 'Example House' },
  /** In the care of the north too; closed since October. */
  shut: { id: fixedId(502), code: 'OM3', name: 'Old Mill' },
  /** In the care of the south. */
  seaview: { id: fixedId(503), code: 'SV2', name: 'Seaview Hotel' },
  /** In nobody's care. */
  stray: { id: fixedId(504), code: 'XX9', name: 'Faraway Inn' },
} as const;

export const people = {
  coordinator: { userId: fixedId(901), teamId: teams.north, role: 'coordinator' },
  second: { userId: fixedId(902), teamId: teams.north, role: 'coordinator' },
  nurse: { userId: fixedId(903), teamId: teams.north, role: 'clinician' },
  south: { userId: fixedId(904), teamId: teams.south, role: 'coordinator' },
  /** May hand in lists for Example House alone. */
  contact: { userId: fixedId(905), teamId: teams.provider, role: 'accommodation-contact' },
  otherContact: { userId: fixedId(906), teamId: teams.provider, role: 'accommodation-contact' },
} as const satisfies Record<string, Requester>;

export const acting = (requester: Requester): Actor => ({ as: 'requester', requester });

/** Two areas with their sites and teams, for tests of lists. */
export async function makeListWorld(db: Database): Promise<void> {
  await makeArea(db, { icb: 'QN1', la: 'E06000901' });
  await makeArea(db, { icb: 'QS1', la: 'E06000902' });
  const team = (id: string, code: string, kind: string) =>
    sql`insert into team (id, code, name, kind) values (${id}, ${code}, ${`Team ${code}`}, ${kind})`.execute(db);
  await team(teams.north, 'north', 'outreach');
  await team(teams.south, 'south', 'outreach');
  await team(teams.provider, 'provider', 'accommodation');
  const place = (
    { id, code, name }: { id: string; code: string; name: string },
    la: string,
    icb: string,
    closedOn: string | null,
  ) =>
    sql`insert into place (id, code, name, type, la_code, icb_code, closed_on) values (${id}, ${code}, ${name}, 'contingency', ${la}, ${icb}, ${closedOn})`.execute(
      db,
    );
  await place(places.example, 'E06000901', 'QN1', null);
  await place(places.shut, 'E06000901', 'QN1', '2026-10-01');
  await place(places.seaview, 'E06000902', 'QS1', null);
  await place(places.stray, 'E06000902', 'QS1', null);
  const rule = (team_id: string, target: 'place_id' | 'la_code', of: string) =>
    sql`insert into custody_rule (id, team_id, ${sql.ref(target)}, valid_from) values (${newId()}, ${team_id}, ${of}, '2026-01-01')`.execute(
      db,
    );
  await rule(teams.north, 'la_code', 'E06000901');
  await rule(teams.south, 'place_id', places.seaview.id);
  await sql`insert into place_contact (team_id, place_id) values (${teams.provider}, ${places.example.id})`.execute(db);
  await sql`update derived_as_of set as_of_on = ${coachDay}`.execute(db);
}

/** A desk for lists on that world: the record as the service has it, today the day of the coach. */
export function listDesk(db: Database): ListDesk {
  const recorder = testRecorder();
  return {
    db,
    recorder,
    write: deskWriter(recorder.kinds, 'test', () => Date.parse('2026-11-28T07:30:00Z'), newId),
    newId,
    now: () => new Date('2026-11-28T07:30:00Z'),
    today: () => coachDay,
    readPlaces: async (tx) => {
      const { rows } = await sql<ListPlace>`
        select p.id, p.code, p.name, p.opened_on as "openedOn", p.closed_on as "closedOn", r.team_id as "teamId"
        from place p left join custody_rule r on r.place_id = p.id or r.la_code = p.la_code order by p.name`.execute(
        tx,
      );
      return rows;
    },
    inBackground: (work) => void work(),
  };
}
