import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRecorder, type Tx } from '#platform/database/requester.ts';

import { bySiteOrder, type ListedPerson } from '../domain/listed-person.ts';

const columns = sql`
  p.person_id as "personId", p.part = 'part' as "isPart", p.name, p.romanised_name as "romanisedName", p.born_on as "bornOn", p.born_is as "bornIs",
  p.sex, p.languages, p.interpreter_needed as "interpreterNeeded", p.family, p.place_id as "placeId", place.name as "placeName", p.room,
  p.since_on as "sinceOn", c.due_on as "dueOn", c.start_is as "startIs", c.offered_on as "offeredOn", c.stopped_on as "stoppedOn",
  c.stop_reason as "stopReason", p.conflicts`;

/** Everybody who lives at a site now, in the order of `bySiteOrder`. */
export async function readSiteList(tx: Tx, placeId: string, pathway: string): Promise<readonly ListedPerson[]> {
  const { rows } = await sql<ListedPerson>`
    select ${columns}
    from person_now p
    left join clock c on c.person_id = p.person_id and c.part = p.part and c.pathway = ${pathway}
    left join place on place.id = p.place_id
    where p.place_id = ${placeId}::uuid and p.status = 'here'`.execute(tx);
  return rows.sort(bySiteOrder);
}

/** People of the requester's team whose deadline is open and falls on or before a day, the most overdue first. */
export async function readTeamDue(
  tx: Tx,
  pathway: string,
  until: LocalDate,
  page: Readonly<{ limit: number; offset: number }>,
): Promise<readonly ListedPerson[]> {
  const { rows } = await sql<ListedPerson>`
    select ${columns}
    from clock c
    join person_now p on p.person_id = c.person_id and p.part = c.part
    left join place on place.id = p.place_id
    where c.custody_team_id = alongside_team() and c.pathway = ${pathway} and c.is_open and c.due_on <= ${until}::date
    order by c.due_on, p.languages[1] nulls last, c.person_id
    limit ${page.limit} offset ${page.offset}`.execute(tx);
  return rows;
}

export type TeamCounts = Readonly<{
  overdue: number;
  dueSoon: number;
  noDate: number;
  whereabouts: number;
  conflicts: number;
}>;

/** How many of the team's people are overdue on a day, due within the week after it, without a date, nowhere known, or with a question open. */
export async function readTeamCounts(tx: Tx, pathway: string, today: LocalDate): Promise<TeamCounts> {
  // As the recorder, for the team's own people: a count gives nobody away, and row security would read every row for it.
  const { clocks, people } = await asRecorder(tx, async () => ({
    clocks: await sql<Pick<TeamCounts, 'overdue' | 'dueSoon' | 'noDate'>>`
      select count(*) filter (where due_on < ${today}::date) as "overdue",
        count(*) filter (where due_on between ${today}::date and ${today}::date + 7) as "dueSoon",
        count(*) filter (where due_on is null) as "noDate"
      from clock where custody_team_id = alongside_team() and pathway = ${pathway} and is_open`.execute(tx),
    people: await sql<Pick<TeamCounts, 'whereabouts' | 'conflicts'>>`
      select count(*) filter (where status = 'between') as "whereabouts", count(*) filter (where conflicts > 0) as "conflicts"
      from person_now where custody_team_id = alongside_team() and (status = 'between' or conflicts > 0)`.execute(tx),
  }));
  const [clock, person] = [clocks.rows[0], people.rows[0]];
  return {
    overdue: clock?.overdue ?? 0,
    dueSoon: clock?.dueSoon ?? 0,
    noDate: clock?.noDate ?? 0,
    whereabouts: person?.whereabouts ?? 0,
    conflicts: person?.conflicts ?? 0,
  };
}

/**
 * People of the team who need somebody to look: moved and nobody knows where, or with two answers that differ. First those whose assessment is still
 * open, the most overdue first; then, as far as there is room, the others.
 */
export async function readTeamQuestions(
  tx: Tx,
  pathway: string,
  about: 'whereabouts' | 'conflicts',
  limit: number,
): Promise<readonly ListedPerson[]> {
  const which = about === 'whereabouts' ? sql`p.status = 'between'` : sql`p.conflicts > 0`;
  const waiting = await sql<ListedPerson>`
    select ${columns}
    from clock c
    join person_now p on p.person_id = c.person_id and p.part = c.part
    left join place on place.id = p.place_id
    where c.custody_team_id = alongside_team() and c.pathway = ${pathway} and c.is_open and ${which}
    order by c.due_on, c.person_id
    limit ${limit}`.execute(tx);
  if (waiting.rows.length === limit) return waiting.rows;
  const listed = waiting.rows.map((person) => person.personId);
  const others = await sql<ListedPerson>`
    select ${columns}
    from (
      select * from person_now p
      where p.custody_team_id = alongside_team() and ${which} and p.person_id <> all(${listed}::uuid[])
      limit ${limit - listed.length}
    ) p
    left join clock c on c.person_id = p.person_id and c.part = p.part and c.pathway = ${pathway}
    left join place on place.id = p.place_id
    order by p.person_id`.execute(tx);
  return [...waiting.rows, ...others.rows];
}

export type TeamSite = Readonly<{
  id: string;
  code: string;
  name: string;
  type: string;
  people: number;
  overdue: number;
  dueSoon: number;
}>;

/** The sites where the team's people live, with how many are there and how many are due; the most overdue first. */
export async function readTeamSites(tx: Tx, pathway: string, today: LocalDate): Promise<readonly TeamSite[]> {
  const { rows } = await asRecorder(tx, () =>
    sql<TeamSite>`
    with here as (
      select place_id, count(*) as people from person_now where custody_team_id = alongside_team() and status = 'here' group by place_id
    ), due as (
      select place_id, count(*) filter (where due_on < ${today}::date) as overdue,
        count(*) filter (where due_on between ${today}::date and ${today}::date + 7) as due_soon
      from clock where custody_team_id = alongside_team() and pathway = ${pathway} and is_open and due_on <= ${today}::date + 7 group by place_id
    )
    select place.id, place.code, place.name, place.type, here.people, coalesce(due.overdue, 0) as overdue, coalesce(due.due_soon, 0) as "dueSoon"
    from here join place on place.id = here.place_id left join due on due.place_id = here.place_id
    order by overdue desc, "dueSoon" desc, people desc, place.code
    limit 200`.execute(tx),
  );
  return rows;
}
