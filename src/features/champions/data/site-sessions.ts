import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';
import { entryColumns, fromRow } from '#platform/record/data/entry-row.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { foldSessions, type SessionsAndMaterials } from '../domain/fold-sessions.ts';
import { championKinds } from '../domain/kinds.ts';

/** What everybody who works with people at a site may know of it. No address: a champion is met there by somebody who knows it. */
export type PublicSite = Readonly<{
  id: string;
  code: string;
  name: string;
  type: string;
  localAuthority: string;
  closedOn: LocalDate | null;
  hasClinicalRoom: boolean | null;
}>;

export type SiteSessions = SessionsAndMaterials & Readonly<{ site: PublicSite }>;

const siteColumns = sql`place.id, place.code, place.name, place.type, la.name as "localAuthority", place.closed_on as "closedOn",
  place.has_clinical_room as "hasClinicalRoom"`;

/** Null where there is no site of this code that the requester may see. */
export async function findPublicSite(tx: Tx, code: string): Promise<PublicSite | null> {
  const { rows } =
    await sql<PublicSite>`select ${siteColumns} from place join local_authority la on la.code = place.la_code
    where place.code = ${code}`.execute(tx);
  return rows[0] ?? null;
}

/** The sites of the board that the requester's team works for, open ones first; those that row security hides are not among them. */
export async function sitesOfTeam(tx: Tx, today: LocalDate): Promise<readonly PublicSite[]> {
  const { rows } =
    await sql<PublicSite>`select ${siteColumns} from place join local_authority la on la.code = place.la_code
    where place.icb_code = (select t.icb_code from team t where t.id = alongside_team())
    order by (place.closed_on < ${today}::date) is true, place.name, place.code limit 500`.execute(tx);
  return rows;
}

/** What was planned, held and handed out at some sites, by site; a site of which nothing was written is not in it. */
export async function readSessions(
  tx: Tx,
  placeIds: readonly string[],
): Promise<ReadonlyMap<string, SessionsAndMaterials>> {
  const rows = await tx
    .selectFrom('entry')
    .select([...entryColumns])
    .where('subject_id', '=', sql<string>`any(${placeIds as string[]}::uuid[])`)
    .where('kind', 'in', ['retracted', ...championKinds.map(({ kind }) => kind)])
    .execute();
  const byPlace = new Map<string, Entry[]>();
  for (const row of rows) byPlace.set(row.subject_id, [...(byPlace.get(row.subject_id) ?? []), fromRow(row)]);
  return new Map([...byPlace].map(([id, entries]) => [id, foldSessions(entries)]));
}

/** Names of those who wrote or are to run something, and of their teams, by id. */
export async function namesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from app_user where id = any(${ids}::uuid[])
    union all select id, name from team where id = any(${ids}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Champions of the requester's own team, by name: who may be said to run a session. */
export async function championsOfTeam(tx: Tx): Promise<readonly Readonly<{ id: string; name: string }>[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct u.id, u.name from membership m join app_user u on u.id = m.user_id
    where m.team_id = alongside_team() and m.role = 'champion' and m.until_at is null and u.ended_at is null
    order by u.name, u.id`.execute(tx);
  return rows;
}
