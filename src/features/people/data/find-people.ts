import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRecorder, type Tx } from '#platform/database/requester.ts';
import { nameTokens, parseNhsNumber, phoneKey, referenceKey } from '#features/matching/index.ts';

import type { PersonNow } from '../domain/person-now.ts';

const most = 50;
const mostLookedAt = 300;

export type FoundPerson = PersonNow & Readonly<{ place_name: string | null }>;

/**
 * People whom the requester may see, by whatever was typed: parts of a name in any script, a date of birth, an NHS number, a telephone, a
 * reference or a room; `born` is the day that the words name, if they name one. At most 50, the best first.
 *
 * The keys are looked up as the recorder, among people whom the team sees: row security asked of every key would read them all. The rows that are
 * shown are read as the requester, so row security has the last word.
 */
export async function findPeople(tx: Tx, typed: string, born: LocalDate | null): Promise<readonly FoundPerson[]> {
  const words = typed.trim().slice(0, 200);
  if (words === '') return [];
  const found = await asRecorder(tx, () => lookUp(tx, words, born));
  if (found.length === 0) return [];
  const { rows } = await sql<FoundPerson>`
    select p.*, place.name as place_name from person_now p left join place on place.id = p.place_id
    where p.person_id = any(${found}::uuid[]) and p.status <> 'recorded-in-error'
    order by p.status = 'here' desc, p.name, p.person_id
    limit ${most}`.execute(tx);
  return rows;
}

/** Ids that the words may mean, of people whom the team sees; some more than are shown. */
async function lookUp(tx: Tx, words: string, born: LocalDate | null): Promise<readonly string[]> {
  const numbers = [parseNhsNumber(words), phoneKey(words), referenceKey(words)].filter((key) => key !== null);
  const [rarest = '', ...others] = [...new Set(nameTokens(words))].sort((a, b) => b.length - a.length).slice(0, 6);
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
      select k.person_id from person_key k where k.kind in ('nhs', 'phone', 'port') and k.key = any(${numbers}::text[])
    )
    (select p.person_id from hit join subject s on s.subject_id = hit.person_id
      join person_now p on p.person_id in (hit.person_id, s.cluster_id)
      where p.seen_by @> array[alongside_team()] limit ${mostLookedAt})
    union
    (select p.person_id from person_now p
      where p.custody_team_id = alongside_team() and (p.born_on = ${born}::date or lower(p.room) = lower(${words})) limit ${mostLookedAt})`.execute(
    tx,
  );
  return rows.map((row) => row.person_id);
}

/** A key that begins with a token; one or two letters have to be the whole of it, as too many names begin so. */
function begins(alias: 'k' | 'o', token: string) {
  const key = sql.ref(`${alias}.key`);
  return [...token].length < 3 ? sql`${key} = ${token}` : sql`${key} >= ${token} and ${key} < ${`${token}\uffff`}`;
}
