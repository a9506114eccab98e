import { localDate, parseLocalDate, type LocalDate } from '#platform/calendar/local-date.ts';
import type { Birth } from '#features/matching/index.ts';

import type { HeldDetails } from './held-details.ts';
import { latinNames, type LatinName } from './latin-names.ts';
import { searchQuery, type DayOrRange, type SearchAsked, type SearchQuery } from './search-query.ts';

/** The most that is asked in one go. The service takes five a second from all of us together. */
export const mostSearches = 6;

/** What is asked one after the other until somebody is found; or what the record lacks for it. */
export type SearchPlan =
  | Readonly<{ is: 'planned'; queries: readonly SearchQuery[] }>
  | Readonly<{ is: 'lacking'; what: 'name-in-latin-letters' | 'date-of-birth' }>;

/**
 * Searches by names and date of birth and by nothing else: not by where the person lives, their telephone or their sex. The narrowest first (the first letters of the given name, the
 * family name, the day, with what the service had before), then both names turned round, then the dates that the day may be a slip of, and by sound last, so that as few strangers
 * as possible are matched. The order is the service's own advice and what is known of people who were registered in a hurry.
 */
export function planSearches(held: HeldDetails): SearchPlan {
  const names = latinNames(held.names);
  const [first] = names;
  if (first === undefined) return { is: 'lacking', what: 'name-in-latin-letters' };
  const [day, ...otherDays] = held.births.flatMap(daysOf);
  if (day === undefined) return { is: 'lacking', what: 'date-of-birth' };

  const asked: SearchAsked[] = [
    ...[first, turned(first), ...names.slice(1, 2)].map((name) => byName(name, day)),
    ...otherDays.map((other) => byName(first, other)),
  ];
  const bySound: SearchAsked[] =
    first.given !== undefined && 'on' in day ? [{ ...whole(first), born: day, isFuzzy: true, mostResults: 1 }] : [];
  const queries = [...once(asked).slice(0, mostSearches - bySound.length), ...bySound].flatMap((one) => {
    const query = searchQuery(one);
    return query.ok ? [query.value] : [];
  });
  return queries.length === 0 ? { is: 'lacking', what: 'name-in-latin-letters' } : { is: 'planned', queries };
}

const whole = ({ given, family }: LatinName) => ({ family, ...(given !== undefined && { given: [given] }) });

const turned = ({ given, family }: LatinName): LatinName =>
  given === undefined ? { family } : { given: family, family: given };

/** Three letters of the given name stand for its spellings; with fewer than two the name is sent as it is. */
function byName({ given, family }: LatinName, born: DayOrRange): SearchAsked {
  const letters = given === undefined ? [] : [...given];
  const start = letters.slice(0, 3).join('').trimEnd();
  return {
    family,
    ...(given !== undefined && { given: [start.length < 2 ? given : `${start}*`] }),
    born,
    withHistory: true,
    mostResults: 1,
  };
}

/** The day itself first; then what it may be a slip of. Where only a year or a guess is known, a year on either side. */
function daysOf({ on, precision, estimated, ambiguous }: Birth): DayOrRange[] {
  if (ambiguous !== undefined) return ambiguous.map((day) => ({ on: day }));
  if (on === undefined || precision === 'unknown') return [];
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  const around = { from: dayOf(year - 1, 1, 1), to: dayOf(year + 1, 12, 31) };
  if (precision !== 'day') return [around];
  const swapped = localDate(year, day, month);
  const isDefault = month === 1 && day === 1;
  return [
    { on },
    ...(swapped === null || swapped === on ? [] : [{ on: swapped }]),
    ...(estimated === true || isDefault ? [around] : [{ on: dayOf(year, 1, 1) }]),
  ];
}

const dayOf = (year: number, month: number, day: number): LocalDate =>
  parseLocalDate(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  ) as LocalDate;

function once(asked: readonly SearchAsked[]): readonly SearchAsked[] {
  const seen = new Map(asked.map((one) => [JSON.stringify(one).toLowerCase(), one]));
  return [...seen.values()];
}
