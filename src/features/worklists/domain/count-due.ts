import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';

import { isOpen, type ListedPerson } from './listed-person.ts';

/** How many people there are, and for how many of them the deadline of the list is over or ends within a week. */
export type DueCounts = Readonly<{ people: number; overdue: number; dueSoon: number }>;

export function countDue(people: readonly ListedPerson[], today: LocalDate): DueCounts {
  const dates = people.flatMap((person) => (isOpen(person) && person.dueOn !== null ? [person.dueOn] : []));
  return {
    people: people.length,
    overdue: dates.filter((on) => on < today).length,
    dueSoon: dates.filter((on) => on >= today && on <= addDays(today, 7)).length,
  };
}

/** Where most is overdue comes first, as on a team's morning page; then where most is due soon, then where most people are. */
export const byMostDue = (a: DueCounts, b: DueCounts): number =>
  b.overdue - a.overdue || b.dueSoon - a.dueSoon || b.people - a.people;
