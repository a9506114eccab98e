import { sql } from 'kysely';

import { asRecorder, type Tx } from '#platform/database/requester.ts';

import { byFound, mostFound, needsWholeKey, type FindWords } from '../domain/find-words.ts';
import type { PersonNow } from '../domain/person-now.ts';

const mostLookedAt = 300;

export type FoundPerson = PersonNow & Readonly<{ place_name: string | null }>;

/**
 * People whom the requester may see, by whatever was typed: parts of a name in any script, a date of birth, an NHS number, a telephone, a
 * reference or a room. At most 50, the best first. A device finds the same by `findAmong`.
 *
 * The keys are looked up as the recorder, among people whom the team sees: row security asked of every key would read them all. The rows that are
 * shown are read as the requester, so row security has the last word.
 */
export async function findPeople(tx: Tx, words: FindWords): Promise<readonly FoundPerson[]> {
  const found = await asRecorder(tx, () => lookUp(tx, words));
  if (found.length === 0) return [];
  const { rows } = await sql<FoundPerson>`
    select p.*, place.name as place_name from unnest(${found}::uuid[]) as found (id)
    cross join lateral (select * from person_now p where p.person_id = found.id offset 0) p
    left join place on place.id = p.place_id
    where p.status <> 'recorded-in-error'`.execute(tx);
  return rows.sort(byFound).slice(0, mostFound);
}

/** Ids that the words may mean, of people whom the team sees; some more than are shown. */
async function lookUp(tx: Tx, words: FindWords): Promise<readonly string[]> {
  const [rarest = '', ...others] = words.tokens;
  const { rows } = await sql<{ person_id: string }>`
    with hit as (
      select k.person_id from person_key k
      where k.kind = 'token' and ${begins('k', rarest)} and ${rarest} <> ''
        ${sql.join(
          others.map(
            (token) =>
              sql`and exists (select from person_key o where o.person_id = k.person_id and o.kind = 'token' and ${begins('o', token)})`,
          ),
          sql` `,
        )}
      union
      select k.person_id from person_key k where k.kind in ('nhs', 'phone', 'port') and k.key = any(${words.numbers}::text[])
    )
    (select p.person_id from hit
      cross join lateral (select s.cluster_id from subject s where s.subject_id = hit.person_id limit 1) s
      cross join lateral (
        select p.person_id from unnest(array[hit.person_id, s.cluster_id]) as either (id)
        cross join lateral (select p.person_id, p.seen_by from person_now p where p.person_id = either.id offset 0) p
        where p.seen_by @> array[alongside_team()]
      ) p limit ${mostLookedAt})
    union
    (select p.person_id from person_now p where p.custody_team_id = alongside_team() and p.born_on = ${words.born}::date limit ${mostLookedAt})
    union
    (select p.person_id from person_now p
      where p.custody_team_id = alongside_team() and lower(p.room) = lower(${words.typed}) limit ${mostLookedAt})`.execute(
    tx,
  );
  return rows.map((row) => row.person_id);
}

function begins(alias: 'k' | 'o', token: string) {
  const key = sql.ref(`${alias}.key`);
  return needsWholeKey(token) ? sql`${key} = ${token}` : sql`${key} >= ${token} and ${key} < ${`${token}\uffff`}`;
}
