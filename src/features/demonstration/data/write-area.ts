import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';

import type { DemonstrationArea } from '../domain/area.ts';

/**
 * Puts the sites, practices, teams, colleagues and rules of custody of an area into the tables; those that are there already stay as they
 * are. The colleagues' names stand beside what they wrote; they have no password and cannot sign in. Runs as the owner.
 */
export async function writeArea(tx: Tx, area: DemonstrationArea): Promise<void> {
  const { sites, practices, teams, custodyRules, placeContacts } = area;
  const staff = teams.flatMap((team) => team.staff);
  await insert(
    tx,
    'practice',
    practices.map((practice) => ({
      id: practice.id,
      ods_code: practice.odsCode,
      name: practice.name,
      la_code: practice.localAuthority,
      icb_code: practice.icb,
      mark: 'X',
    })),
  );
  await insert(
    tx,
    'team',
    teams.map(({ team, practiceId }) => ({
      id: team.id,
      code: team.code,
      name: team.name,
      kind: team.kind,
      icb_code: team.icb,
      practice_id: practiceId,
    })),
  );
  await insert(
    tx,
    'place',
    sites.map(({ place }) => ({
      id: place.id,
      code: place.code,
      name: place.name,
      type: place.type,
      la_code: place.localAuthority,
      icb_code: place.icb,
      opened_on: place.openedOn,
      closed_on: place.closedOn,
      has_clinical_room: place.hasClinicalRoom,
      capacity: place.capacity,
    })),
  );
  await insert(
    tx,
    'custody_rule',
    custodyRules.map((rule) => ({
      id: rule.id,
      team_id: rule.team,
      place_id: rule.target.kind === 'place' ? rule.target.id : null,
      la_code: rule.target.kind === 'local-authority' ? rule.target.code : null,
      icb_code: rule.target.kind === 'icb' ? rule.target.code : null,
      valid_from: rule.validFrom,
      valid_to: rule.validTo,
    })),
  );
  await insert(
    tx,
    'place_contact',
    placeContacts.map(({ teamId, placeId }) => ({ team_id: teamId, place_id: placeId })),
  );
  await insert(
    tx,
    'app_user',
    staff.map(({ id, name }) => ({ id, name, is_demonstration: true })),
  );
  await insert(
    tx,
    'membership',
    staff.map(({ id, teamId, role }) => ({
      id,
      user_id: id,
      team_id: teamId,
      role,
      from_at: '2022-01-01T00:00:00Z',
    })),
  );
}

/** One statement for all rows of a table, however many there are; columns that are not given take their defaults. */
async function insert(tx: Tx, table: string, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${columns}) select ${columns}
    from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb) on conflict do nothing`.execute(
    tx,
  );
}
