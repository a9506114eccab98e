import { expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { byMostDue, countDue } from './count-due.ts';
import type { ListedPerson } from './listed-person.ts';

const person = (dueOn: string | null, stopReason: string | null = null) =>
  ({ dueOn, stopReason, startIs: 'stated' }) as ListedPerson;
const today = '2026-11-22' as LocalDate;

test('the day that is due is not overdue yet, and the seventh day after today is still soon', () => {
  const people = ['2026-11-21', '2026-11-22', '2026-11-29', '2026-11-30', null].map((on) => person(on));
  expect(countDue(people, today)).toEqual({ people: 5, overdue: 1, dueSoon: 2 });
});

test('what is done is not due', () => {
  expect(countDue([person('2026-11-01', 'done')], today)).toEqual({ people: 1, overdue: 0, dueSoon: 0 });
});

test('a site with one overdue comes before one with many due soon', () => {
  const sites = [
    { people: 90, overdue: 0, dueSoon: 40 },
    { people: 3, overdue: 1, dueSoon: 0 },
    { people: 5, overdue: 0, dueSoon: 0 },
  ];
  expect(sites.toSorted(byMostDue).map(({ people }) => people)).toEqual([3, 90, 5]);
});
