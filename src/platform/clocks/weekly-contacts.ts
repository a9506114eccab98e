import { addDays, fromDayNumber, toDayNumber, type DayNumber, type LocalDate } from '#platform/calendar/local-date.ts';
import { mondayOf } from '#platform/calendar/week.ts';

import type { Why } from './clock.ts';
import { firstDay, type Fact } from './fact.ts';
import type { PlacePathway } from './pathway.ts';

/** What the clock of a place needs to know of it. An opening day that nobody has stated means that it was always open. */
export type Site = Readonly<{ type: string; openedOn: LocalDate | null; closedOn: LocalDate | null }>;

/** `open-in-part`: the site opened or closed within the week, which is then shown but never judged. `not-over`: there is still time. */
export type WeekStatus = 'met' | 'short' | 'not-over' | 'open-in-part';

/** One week, Monday to Sunday, at one site. */
export type WeekOfContacts = Readonly<{
  monday: LocalDate;
  sunday: LocalDate;
  /** Different days with a contact: one visit that two people wrote down is one. */
  made: number;
  needed: number;
  openDays: number;
  status: WeekStatus;
  why: readonly Why[];
}>;

/** What is still to be done this week: `left` visits on different days, the last of them by `by`. */
export type DueThisWeek = Readonly<{ monday: LocalDate; made: number; left: number; by: LocalDate }>;

/** The weeks from the one of `from` to the one of `to` in which the site was open, oldest first; none for a type that the pathway is not for. */
export function weeksOfContacts(
  pathway: PlacePathway,
  site: Site,
  facts: readonly Fact[],
  period: Readonly<{ from: LocalDate; to: LocalDate }>,
  today: LocalDate,
): WeekOfContacts[] {
  if (!pathway.applies.includes(site.type)) return [];
  const contacts = contactsByDay(pathway, facts);
  const last = toDayNumber(mondayOf(period.to));
  const weeks: WeekOfContacts[] = [];
  for (let monday = toDayNumber(mondayOf(period.from)); monday <= last; monday += 7) {
    const openDays = openDaysOf(site, monday);
    if (openDays.length > 0) weeks.push(weekOf(pathway, monday, openDays.length, contacts, today));
  }
  return weeks;
}

/** Null where the site is not open any more this week, or the pathway is not for it. A site that is open for fewer days needs no more visits than it has days. */
export function contactsDueThisWeek(
  pathway: PlacePathway,
  site: Site,
  facts: readonly Fact[],
  today: LocalDate,
): DueThisWeek | null {
  if (!pathway.applies.includes(site.type)) return null;
  const monday = toDayNumber(mondayOf(today));
  const openDays = openDaysOf(site, monday);
  const lastOpen = openDays[openDays.length - 1];
  if (lastOpen === undefined || lastOpen < toDayNumber(today)) return null;
  const { made } = weekOf(pathway, monday, openDays.length, contactsByDay(pathway, facts), today);
  const left = Math.max(0, Math.min(pathway.perWeek.days, openDays.length) - made);
  return { monday: fromDayNumber(monday), made, left, by: fromDayNumber(lastOpen) };
}

function weekOf(
  pathway: PlacePathway,
  monday: DayNumber,
  openDays: number,
  contacts: ReadonlyMap<DayNumber, readonly string[]>,
  today: LocalDate,
): WeekOfContacts {
  const [from, to] = [fromDayNumber(monday), fromDayNumber(monday + 6)];
  const needed = pathway.perWeek.days;
  const entries: string[] = [];
  let made = 0;
  for (let day = monday; day <= monday + 6; day += 1) {
    const onDay = contacts.get(day);
    if (onDay === undefined) continue;
    made += 1;
    entries.push(...onDay);
  }
  const why: Why[] = [{ says: 'clocks.why.contacts', values: { made, needed, from, to }, entries }];
  if (openDays < 7) why.push({ says: 'clocks.why.open-in-part', values: { openDays }, entries: [] });
  const status = openDays < 7 ? 'open-in-part' : made >= needed ? 'met' : today <= to ? 'not-over' : 'short';
  return { monday: from, sunday: addDays(from, 6), made, needed, openDays, status, why };
}

function contactsByDay({ perWeek }: PlacePathway, facts: readonly Fact[]): ReadonlyMap<DayNumber, readonly string[]> {
  const byDay = new Map<DayNumber, string[]>();
  for (const fact of facts) {
    const day = firstDay(fact);
    if (fact.kind !== perWeek.kind || day === null) continue;
    if ((fact.body as { clinical?: boolean }).clinical !== perWeek.clinical) continue;
    const onDay = byDay.get(day);
    if (onDay === undefined) byDay.set(day, [fact.id]);
    else onDay.push(fact.id);
  }
  for (const onDay of byDay.values()) onDay.sort();
  return byDay;
}

function openDaysOf(site: Site, monday: DayNumber): readonly DayNumber[] {
  const opened = site.openedOn === null ? -Infinity : toDayNumber(site.openedOn);
  const closed = site.closedOn === null ? Infinity : toDayNumber(site.closedOn);
  return [0, 1, 2, 3, 4, 5, 6].map((day) => monday + day).filter((day) => day >= opened && day <= closed);
}
