import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';

/** Of transactions `from` and later, and before `before`. */
export type XidRange = Readonly<{ from: string; before: string }>;

/**
 * The entries of some subjects, by subject: the inside of a JSON array of `Entry`, written by the database, because a hundred devices ask for ten
 * thousand each. A test holds it to `fromRow`. Runs as the recorder, for which row security holds nothing back: only ever for subjects that row security
 * has let the requester see. What is clinical is left out for whoever has no sight of it.
 */
export async function readEntriesAsJson(
  tx: Tx,
  subjectIds: readonly string[],
  range: XidRange | null,
): Promise<ReadonlyMap<string, string>> {
  const within = range === null ? sql`` : sql`and e.xid >= ${range.from}::xid8 and e.xid < ${range.before}::xid8`;
  const { rows } = await sql<{ id: string; entries: string }>`
    select wanted.id, its.entries from unnest(${subjectIds}::uuid[]) as wanted (id) cross join lateral (select string_agg(
      '{"id":"' || e.id || '","subject":{"kind":"' || e.subject_kind || '","id":"' || e.subject_id
      || '"},"kind":' || to_json(e.kind) || ',"version":' || e.version
      || ',"happened":' || case when e.happened_on is null then 'null' else '{"on":"' || to_char(e.happened_on, 'YYYY-MM-DD') || '"'
        || case when e.happened_to is null then '' else ',"to":"' || to_char(e.happened_to, 'YYYY-MM-DD') || '"' end
        || case when e.happened_at is null then '' else ',"at":"' || to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"' end
        || case when e.happened_estimated then ',"estimated":true}' else '}' end end
      || ',"written":{"ms":' || e.written_ms || ',"counter":' || e.written_counter || ',"device":' || to_json(e.written_device)
      || '},"author":"' || e.author || '","team":"' || e.team || '","place":' || coalesce('"' || e.place || '"', 'null')
      || ',"body":' || e.body || ',"replaces":' || to_json(e.replaces) || '}', ',') as entries
    from entry e
    where e.subject_id = wanted.id and (not e.clinical or has_clinical_sight()) ${within}) as its
    where its.entries is not null`.execute(tx);
  return new Map(rows.map(({ id, entries }) => [id, entries]));
}
