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
    select wanted.id, its.entries from unnest(${subjectIds}::uuid[]) as wanted (id) cross join lateral (select string_agg(concat(
      '{"id":"', e.id, '","subject":{"kind":"', e.subject_kind, '","id":"', e.subject_id, '"},"kind":', to_json(e.kind), ',"version":', e.version,
      ',"happened":', case when e.happened_on is null then 'null' else concat(
        '{"on":', to_json(e.happened_on), ',"to":' || to_json(e.happened_to),
        ',"at":"' || to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"',
        case when e.happened_estimated then ',"estimated":true' end, '}') end,
      ',"written":{"ms":', e.written_ms, ',"counter":', e.written_counter, ',"device":', to_json(e.written_device),
      '},"author":"', e.author, '","team":"', e.team, '","place":', coalesce('"' || e.place || '"', 'null'), ',"body":', e.body,
      ',"replaces":', case when e.replaces = '{}' then '[]' else to_json(e.replaces)::text end, '}'), ',') as entries
    from entry e
    where e.subject_id = wanted.id and (not e.clinical or has_clinical_sight()) ${within}) as its
    where its.entries is not null`.execute(tx);
  return new Map(rows.map(({ id, entries }) => [id, entries]));
}
