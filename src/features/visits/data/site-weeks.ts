import { sql } from 'kysely';

import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import { mondayOf } from '#platform/calendar/week.ts';
import type { Fact } from '#platform/clocks/fact.ts';
import { contactsDueThisWeek, weeksOfContacts, type DueThisWeek } from '#platform/clocks/weekly-contacts.ts';
import { keepPlansForAnyValues, keptPlan } from '#platform/database/kept-plan.ts';
import type { Tx } from '#platform/database/requester.ts';
import { entryColumns, fromRow } from '#platform/record/data/entry-row.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { settle } from '#platform/record/domain/settle.ts';

import { siteWeeks, type SiteWeek } from '../domain/contacts-indicator.ts';
import { contactVisitMade } from '../domain/kinds.ts';
import { threeClinicalContactsAWeek } from '../domain/pathways.ts';

type Area = Readonly<{
  id: string;
  type: string;
  la_code: string;
  icb_code: string;
  opened_on: LocalDate | null;
  closed_on: LocalDate | null;
}>;

/** The weeks of every site that needs contacts, from the week of `from` to that of `to`, by the boards to which the sites belong now. */
export async function readSiteWeeks(
  tx: Tx,
  period: Readonly<{ from: LocalDate; to: LocalDate }>,
  today: LocalDate,
): Promise<SiteWeek[]> {
  const places = await readAreas(tx, null);
  const visits = await readVisits(tx, places, { from: mondayOf(period.from), to: addDays(mondayOf(period.to), 6) });
  return places.flatMap((place) => {
    const where = { placeId: place.id, icb: place.icb_code, la: place.la_code, siteType: place.type };
    const facts = visits.get(place.id) ?? [];
    return siteWeeks(where, weeksOfContacts(threeClinicalContactsAWeek, siteOf(place), facts, period, today));
  });
}

/** What is still due this week at each of these sites; those that need nothing are not among them. */
export async function readContactsDue(
  tx: Tx,
  placeIds: readonly string[],
  today: LocalDate,
): Promise<ReadonlyMap<string, DueThisWeek>> {
  await keepPlansForAnyValues(tx);
  const places = await readAreas(tx, placeIds);
  const monday = mondayOf(today);
  const visits = await readVisits(tx, places, { from: monday, to: addDays(monday, 6) });
  const due = new Map<string, DueThisWeek>();
  for (const place of places) {
    const left = contactsDueThisWeek(threeClinicalContactsAWeek, siteOf(place), visits.get(place.id) ?? [], today);
    if (left !== null) due.set(place.id, left);
  }
  return due;
}

const siteOf = (place: Area) => ({ type: place.type, openedOn: place.opened_on, closedOn: place.closed_on });

async function readAreas(tx: Tx, ids: readonly string[] | null): Promise<readonly Area[]> {
  const sites = tx
    .selectFrom('place_area')
    .modifyFront(keptPlan)
    .select(['id', 'type', 'la_code', 'icb_code', 'opened_on', 'closed_on'])
    .where(sql<boolean>`type = any(${[...threeClinicalContactsAWeek.applies]})`)
    .orderBy('id');
  return ids === null ? sites.execute() : sites.where(sql<boolean>`id = any(${[...ids]}::uuid[])`).execute();
}

/** Visits in force, by site. An entry that replaces or takes back others is read whenever it happened, as what it replaces may be in the period. */
async function readVisits(
  tx: Tx,
  places: readonly Area[],
  { from, to }: Readonly<{ from: LocalDate; to: LocalDate }>,
): Promise<ReadonlyMap<string, readonly Fact[]>> {
  const rows = await tx
    .selectFrom('entry')
    .modifyFront(keptPlan)
    .select([...entryColumns])
    .where(sql<boolean>`subject_id = any(${places.map(({ id }) => id)}::uuid[])`)
    .where('kind', 'in', [contactVisitMade.kind, 'retracted'])
    .where(sql<boolean>`(happened_on between ${from} and ${to} or replaces <> '{}')`)
    .execute();
  const entriesOf = new Map<string, Entry[]>();
  for (const row of rows) {
    const entries = entriesOf.get(row.subject_id);
    if (entries === undefined) entriesOf.set(row.subject_id, [fromRow(row)]);
    else entries.push(fromRow(row));
  }
  return new Map([...entriesOf].map(([placeId, entries]) => [placeId, settle(entries).facts]));
}
