import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { keepPlansForAnyValues, keptPlan } from '#platform/database/kept-plan.ts';
import { asRecorder, type Tx } from '#platform/database/requester.ts';

import type { ListedRow } from './site-list.ts';

export type TeamCounts = Readonly<{
  overdue: number;
  dueSoon: number;
  noDate: number;
  whereabouts: number;
  conflicts: number;
}>;

export type TeamSite = Readonly<{
  id: string;
  code: string;
  name: string;
  type: string;
  people: number;
  overdue: number;
  dueSoon: number;
}>;

/** How a team stands. Who is due, has to be found or has to be asked comes as rows to be read by `readListed`, which row security answers. */
export type TeamMorning = Readonly<{
  counts: TeamCounts;
  sites: readonly TeamSite[];
  due: readonly ListedRow[];
  whereabouts: readonly ListedRow[];
  conflicts: readonly ListedRow[];
}>;

type Asked = Readonly<{ pathway: string; today: LocalDate; until: LocalDate; limit: number; offset: number }>;

/**
 * Works out the morning of the requester's own team from indexes that begin with the team, as the recorder: row security would read the row of each
 * of its people for every count. What comes of it is counts, and which rows to show.
 */
export async function readTeamMorning(tx: Tx, asked: Asked): Promise<TeamMorning> {
  const isFirst = asked.offset === 0;
  await keepPlansForAnyValues(tx);
  return asRecorder(tx, async () => ({
    ...(await readStanding(tx, asked, isFirst ? asked.limit : 0)),
    sites: isFirst ? await readTeamSites(tx, asked) : [],
    due: await readTeamDue(tx, asked),
  }));
}

type Standing = Pick<TeamMorning, 'counts' | 'whereabouts' | 'conflicts'>;

/** First those whose deadline is still open, the most overdue first; then, as far as there is room, the others. */
async function readStanding(tx: Tx, { pathway, today }: Asked, limit: number): Promise<Standing> {
  const rows = (which: 'whereabouts' | 'conflicts') => sql`
    (select coalesce(jsonb_agg(jsonb_build_object('personId', l.person_id, 'part', l.part)), '[]') from (
      select a.person_id, a.part from asking a left join open o on o.person_id = a.person_id and o.part = a.part
      where ${which === 'whereabouts' ? sql`a.status = 'between'` : sql`a.conflicts > 0`}
      order by o.person_id is null, o.due_on, a.person_id limit ${limit}::integer) l)`;
  const answer = await sql<Omit<Standing, 'counts'> & TeamCountsRow>`${keptPlan}
    with open as materialized (
      select person_id, part, due_on from clock where custody_team_id = alongside_team() and pathway = ${pathway} and is_open
    ), asking as materialized (
      select person_id, part, status, conflicts from person_now where custody_team_id = alongside_team() and (status = 'between' or conflicts > 0)
    )
    select ${rows('whereabouts')} as whereabouts, ${rows('conflicts')} as conflicts,
      (select count(*) from open where due_on < ${today}::date) as overdue,
      (select count(*) from open where due_on between ${today}::date and ${today}::date + 7) as due_soon,
      (select count(*) from open where due_on is null) as no_date,
      (select count(*) from asking where status = 'between') as missing,
      (select count(*) from asking where conflicts > 0) as differing`.execute(tx);
  const row = answer.rows[0];
  return {
    whereabouts: row?.whereabouts ?? [],
    conflicts: row?.conflicts ?? [],
    counts: {
      overdue: row?.overdue ?? 0,
      dueSoon: row?.due_soon ?? 0,
      noDate: row?.no_date ?? 0,
      whereabouts: row?.missing ?? 0,
      conflicts: row?.differing ?? 0,
    },
  };
}

type TeamCountsRow = { overdue: number; due_soon: number; no_date: number; missing: number; differing: number };

/** Whose deadline is open and falls on or before a day, the most overdue first; within a day by language, so that an interpreter is booked once. */
async function readTeamDue(tx: Tx, { pathway, until, limit, offset }: Asked): Promise<readonly ListedRow[]> {
  const { rows } = await sql<ListedRow>`${keptPlan}
    select c.person_id as "personId", c.part
    from clock c join person_now p on p.person_id = c.person_id and p.part = c.part
    where c.custody_team_id = alongside_team() and c.pathway = ${pathway} and c.is_open and c.due_on <= ${until}::date
    order by c.due_on, p.languages[1] nulls last, c.person_id
    limit ${limit}::integer offset ${offset}::integer`.execute(tx);
  return rows;
}

/** The sites where the team's people live, with how many are there and how many are due; the most overdue first. */
async function readTeamSites(tx: Tx, { pathway, today }: Asked): Promise<readonly TeamSite[]> {
  const { rows } = await sql<TeamSite>`${keptPlan}
    with here as (
      select place_id, count(*) as people from person_now where custody_team_id = alongside_team() and status = 'here' group by place_id
    ), due as (
      select place_id, count(*) filter (where due_on < ${today}::date) as overdue, count(*) filter (where due_on >= ${today}::date) as due_soon
      from clock where custody_team_id = alongside_team() and pathway = ${pathway} and is_open and due_on <= ${today}::date + 7 group by place_id
    )
    select place.id, place.code, place.name, place.type, here.people, coalesce(due.overdue, 0) as overdue, coalesce(due.due_soon, 0) as "dueSoon"
    from here join place on place.id = here.place_id left join due on due.place_id = here.place_id
    order by overdue desc, "dueSoon" desc, people desc, place.code
    limit 200`.execute(tx);
  return rows;
}
