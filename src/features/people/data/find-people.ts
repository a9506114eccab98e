import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';
import { nameTokens, parseNhsNumber, phoneKey, referenceKey } from '#features/matching/index.ts';

import type { PersonNow } from '../domain/person-now.ts';

const most = 50;

export type FoundPerson = PersonNow & Readonly<{ place_name: string | null }>;

/**
 * People whom the requester may see, by whatever was typed: parts of a name in any script, a date of birth, an NHS number, a telephone, a
 * reference or a room; `born` is the day that the words name, if they name one. At most 50, the best first.
 */
export async function findPeople(tx: Tx, typed: string, born: LocalDate | null): Promise<readonly FoundPerson[]> {
  const words = typed.trim().slice(0, 200);
  if (words === '') return [];
  const numbers = [parseNhsNumber(words), phoneKey(words), referenceKey(words)].filter((key) => key !== null);
  const tokens = nameTokens(words).slice(0, 6);
  const { rows } = await sql<FoundPerson>`
    with by_name as (
      select k.person_id, count(distinct asked.token) as hits
      from unnest(${tokens}::text[]) as asked (token)
      join person_key k on k.kind = 'token' and k.key >= asked.token collate "C" and k.key < asked.token || U&'\\FFFF' collate "C"
      group by k.person_id
    ), by_number as (
      select k.person_id from person_key k where k.kind in ('nhs', 'phone', 'port') and k.key = any(${numbers}::text[])
    ), found as (
      select person_id from by_name where hits = ${tokens.length}
      union select person_id from by_number
    )
    select p.*, place.name as place_name from person_now p left join place on place.id = p.place_id
    where (p.person_id in (select person_id from found)
        or p.person_id in (select s.cluster_id from subject s join found f on f.person_id = s.subject_id)
        or (p.born_on = ${born}::date and p.custody_team_id = alongside_team())
        or (lower(p.room) = lower(${words}) and p.custody_team_id = alongside_team()))
      and p.status <> 'recorded-in-error'
    order by p.status = 'here' desc, p.name, p.person_id
    limit ${most}`.execute(tx);
  return rows;
}
