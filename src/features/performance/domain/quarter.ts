import { addDays, localDate, type LocalDate } from '#platform/calendar/local-date.ts';

/**
 * A quarter of the calendar year, `2026-Q4`. Figures are of whole quarters of arrival: periods that overlap in part would let a reader subtract one
 * from the other and see the few people of a few days.
 */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;

export function quarterOf(date: LocalDate): Quarter {
  const [year, month] = date.split('-').map(Number) as [number, number, number];
  return `${year}-Q${(Math.floor((month - 1) / 3) + 1) as 1 | 2 | 3 | 4}`;
}

export function firstDayOf(quarter: Quarter): LocalDate {
  const [year, part] = quarter.split('-Q').map(Number) as [number, number];
  return localDate(year, part * 3 - 2, 1) as LocalDate;
}

export function lastDayOf(quarter: Quarter): LocalDate {
  return addDays(firstDayOf(nextQuarter(quarter)), -1);
}

export function nextQuarter(quarter: Quarter): Quarter {
  const [year, part] = quarter.split('-Q').map(Number) as [number, number];
  return part === 4 ? `${year + 1}-Q1` : `${year}-Q${(part + 1) as 2 | 3 | 4}`;
}

/** The whole quarters that hold the days from `from` to `to`, oldest first; at most `most` of the latest. */
export function quartersBetween(from: LocalDate, to: LocalDate, most = 40): readonly Quarter[] {
  const quarters: Quarter[] = [];
  for (let quarter = quarterOf(from); firstDayOf(quarter) <= to; quarter = nextQuarter(quarter)) quarters.push(quarter);
  return quarters.slice(-most);
}
