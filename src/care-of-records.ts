import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRecorder, type Tx } from '#platform/database/requester.ts';

import type { SettlingNeeds } from './features/matching/web/settling-needs.ts';

/** Deadlines of what could not wait when it was said, and of care under way. */
const acutePathways = ['action-today', 'referral-today'];
const underWayPathways = ['referral-closed', 'tests-to-take', 'vaccination-planned'];

/** Signs that a record would be missed: what warned of tuberculosis, a pregnancy, or medicine that runs out. */
const graveActions = ['pregnancy', 'tb-signs', 'medicine'];

/** Answers that say so, of whichever form: an allergy, a pregnancy. */
const graveAnswers = '$.answers[*] ? (@.path like_regex "/(allergies|pregnant)$" && exists(@.said.** ? (@ == "yes")))';

/** What is open in the care of some records' people, as the recorder reads it, whoever may see them. Numbers for the order of a queue; never to be shown. */
export async function readCareSigns(
  tx: Tx,
  ids: readonly string[],
  today: LocalDate,
): ReturnType<SettlingNeeds['careOf']> {
  const { rows } = await asRecorder(tx, (inside) =>
    sql<{ id: string; overdue: number; running: number; acute: number; underWay: number }>`
      select asked.id,
        count(c.pathway) filter (where c.due_on < ${today}::date)::integer as overdue,
        count(c.pathway) filter (where c.due_on is null or c.due_on >= ${today}::date)::integer as running,
        (count(c.pathway) filter (where c.pathway = any(${acutePathways}::text[])) + (
          select count(distinct coalesce(e.body ->> 'what', e.kind)) from entry e where e.subject_id = asked.id
            and (e.kind = 'action-needed-now' and e.body ->> 'what' = any(${graveActions}::text[])
              or e.kind = 'answers-given' and jsonb_path_exists(e.body, ${graveAnswers}::jsonpath))
        ))::integer as acute,
        count(c.pathway) filter (where c.pathway = any(${underWayPathways}::text[]))::integer as "underWay"
      from unnest(${ids}::uuid[]) as asked (id)
      join subject s on s.subject_id = asked.id
      left join clock c on c.person_id = s.cluster_id and c.part = 'whole' and c.is_open
      group by asked.id`.execute(inside),
  );
  return new Map(rows.map(({ id, ...signs }) => [id, signs]));
}

/** Where the person of a record has lived, and whether it holds care; without the places at which `except` has lived too, which say nothing. */
export const readPast: SettlingNeeds['readPast'] = async (tx, subjectId, except) => {
  const { stays, care } = await asRecorder(tx, async (inside) => {
    const { rows } = await sql<{ site: string; town: string }>`
      select distinct p.name as site, a.name as town from entry e
      join place p on p.id::text = e.body ->> 'place' join local_authority a on a.code = p.la_code
      where e.subject_id = ${subjectId}::uuid and e.kind = 'stay-began' and not exists (
        select from entry o where o.subject_id = ${except}::uuid and o.kind = 'stay-began' and o.body ->> 'place' = e.body ->> 'place'
      )`.execute(inside);
    const clinical = await sql`
      select 1 from entry where subject_id = ${subjectId}::uuid and clinical limit 1`.execute(inside);
    return { stays: rows, care: clinical.rows.length > 0 };
  });
  return { stays, hasCare: care };
};
