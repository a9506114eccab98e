import { sql } from 'kysely';

import type { Requester, Tx } from '#platform/database/requester.ts';
import { canonical } from '#platform/record/domain/canonical.ts';

import { digestOf } from '../domain/holdings.ts';
import type { FieldReference, FieldSettings, FieldSite, FormToBegin } from '../domain/protocol.ts';
import { readFieldSettings } from './field-settings.ts';

/** What features let a device take along, for whoever asks in `tx`. */
export type AlongFor = (tx: Tx, settings: FieldSettings) => Promise<Readonly<Record<string, unknown>>>;

/** What a device needs to know of the world besides entries; the same for every device of a team and role. */
export async function readFieldReference(
  tx: Tx,
  { teamId }: Requester,
  sites: readonly FieldSite[],
  carryKey: string,
  forms: readonly FormToBegin[],
  alongFor: AlongFor,
): Promise<FieldReference> {
  const settings = await readFieldSettings(tx, teamId);
  const { rows: teams } = await sql<{ id: string; name: string }>`
    select other.id, other.name from team mine join team other on other.id = mine.id or other.icb_code = mine.icb_code
    where mine.id = ${teamId}::uuid order by other.name, other.id`.execute(tx);
  const { rows: colleagues } = await sql<{ id: string; name: string }>`
    select distinct u.id, u.name from membership m join app_user u on u.id = m.user_id
    where m.team_id = ${teamId}::uuid and m.from_at <= now() and (m.until_at is null or m.until_at > now()) and u.ended_at is null
    order by u.name, u.id`.execute(tx);
  const along = await alongFor(tx, settings);
  const reference = { sites, teams, colleagues, settings, carryKey, forms, along };
  return { digest: digestOf([canonical(reference)]), ...reference };
}

export type Named = Readonly<{ id: string; name: string }>;

const mention = /"(?:author|team|place|runBy)": ?"([0-9a-f-]{36})"/g;

/** Ids of the places, colleagues and teams that entries mention, in the envelope or in a body; `entries` is JSON. */
export function mentionedIn(entries: string): readonly string[] {
  const ids = new Set<string>();
  for (const [, id] of entries.matchAll(mention)) ids.add(id as string);
  return [...ids];
}

/** Names of what is mentioned. What the role may not know has no name. */
export async function readNames(
  tx: Tx,
  mentioned: Iterable<string>,
): Promise<Readonly<{ places: readonly Named[]; people: readonly Named[] }>> {
  const ids = [...new Set(mentioned)];
  if (ids.length === 0) return { places: [], people: [] };
  const { rows } = await sql<Named & { what: string }>`
    with mentioned as (select unnest(${ids}::uuid[]) as id)
    select p.id, p.name, 'place' as what from place p join mentioned using (id)
    union all select u.id, u.name, 'person' from app_user u join mentioned using (id)
    union all select t.id, t.name, 'person' from team t join mentioned using (id)`.execute(tx);
  const those = (what: string) => rows.filter((row) => row.what === what).map(({ id, name }) => ({ id, name }));
  return { places: those('place'), people: those('person') };
}
