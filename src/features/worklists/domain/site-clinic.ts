import { addDays, toDayNumber, type LocalDate } from '#platform/calendar/local-date.ts';
import { weekday } from '#platform/calendar/week.ts';

import { packClinic, usualClinicDay, type ClinicList } from './clinic.ts';
import { isOpen, type ListedPerson } from './listed-person.ts';

/** The most rooms that a clinic is laid out for. */
const mostLines = 8;

/** The clinic of everybody on a site's list whose assessment is open, in as many rooms as were typed (`lines`, one where that is no number). */
export function siteClinic(
  people: readonly ListedPerson[],
  typedLines: string,
): Readonly<{ list: ClinicList; lines: number; slotMinutes: number }> {
  const lines = Math.min(mostLines, Math.max(1, Number.parseInt(typedLines, 10) || 1));
  const waiting = people.filter(isOpen).map((person) => ({
    personId: person.personId,
    language: person.languages[0] ?? null,
    interpreterNeeded: person.interpreterNeeded,
    family: person.family,
    dueOn: person.dueOn,
  }));
  return { list: packClinic(waiting, { ...usualClinicDay, lines }), lines, slotMinutes: usualClinicDay.slotMinutes };
}

/** The coming Monday, or today where today is one: the day for which a weekend's list is usually made. */
export function comingMonday(today: LocalDate): LocalDate {
  return addDays(today, (8 - weekday(toDayNumber(today))) % 7);
}
